#include "ui/fields/chooser.h"
#include "ui/fields/tick_filter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace seduta;

namespace {

const QList<Choice> &bodies()
{
    static const QList<Choice> all{{"–", 0},
                                   {"Questura di Asti", 1},
                                   {"Fondazione San Giovanni", 2},
                                   {"Fondazione ISMU", 3},
                                   {"Unità di strada", 4},
                                   {"Comune di Canelli", 5},
                                   {"Associazione L'Arca", 6}};
    return all;
}

/// The lines that stand under the box.
QStringList linesShown()
{
    QStringList lines;
    const auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    for (int row = 0; popup && row < popup->model()->rowCount(); ++row)
        lines.append(popup->model()->index(row, 0).data().toString());
    return lines;
}

/// As the keyboard does it: to what stands over the window, else to what has the focus.
void press(int key)
{
    auto *over = QApplication::activePopupWidget();
    QTest::keyClick(over ? over : QApplication::focusWidget(), Qt::Key(key));
}

}

/// A box of choices, as somebody searches in it.
class TestChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anyPartOfTheNameNarrowsTheLines_data();
    void anyPartOfTheNameNarrowsTheLines();
    void arrowsAndEnterChoose();
    void aClickOnALineChooses();
    void escBringsBackWhatWasChosen();
    void theOneChoiceThatFitsIsTakenOnLeaving();
    void wordsThatAreNoChoiceGoOnLeaving();
    void aNameThatIsPartOfAnotherIsMeantItself();
    void anEmptyBoxMeansNone();
    void atRestTheKeysWalkThroughTheChoices();
    void wordsThatAreNoChoiceAreTold();
    void whatIsTypedStaysWhileTheChoicesAreReadAgain();
    void theLastLineMakesANewOne();
    void aNewOneThatCannotBeMadeChangesNothing();
    void whatIsThereAlreadyIsNotOfferedAsNew();
    void whatIsTypedTakesThePlaceOfTheNameClicked();
    void aLongListOfTicksIsFiltered();
    void aShortListOfTicksHasNoFilter();

private:
    void type(const QString &words);
    void allowNew(const Result<Choice> &made);

    std::unique_ptr<QWidget> m_window{};
    Chooser *m_box = nullptr;
    QLineEdit *m_next = nullptr;
    QStringList m_asked{};
};

void TestChooser::init()
{
    m_asked.clear();
    m_window = std::make_unique<QWidget>();
    m_box = new Chooser(m_window.get());
    m_box->setObjectName("bodyId");
    m_next = new QLineEdit(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_box);
    column->addWidget(m_next);
    fillChoice(*m_box, bodies());
    setChoice(*m_box, 1);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QApplication::setActiveWindow(m_window.get());
    QT_WARNING_POP
    m_next->setFocus();
    m_box->setFocus(Qt::TabFocusReason);
}

void TestChooser::cleanup()
{
    m_window.reset();
}

void TestChooser::type(const QString &words)
{
    for (const QChar letter : words)
        QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : m_box,
                        letter.toLatin1());
}

void TestChooser::allowNew(const Result<Choice> &made)
{
    m_box->setNew({"New body \"%1\"…", [this, made](const QString &words) {
                       m_asked.append(words);
                       return made;
                   }});
}

void TestChooser::anyPartOfTheNameNarrowsTheLines_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("the middle") << "canelli" << QStringList{"Comune di Canelli"};
    QTest::newRow("two words in any order") << "ismu fond" << QStringList{"Fondazione ISMU"};
    QTest::newRow("without its accent") << "unita" << QStringList{"Unità di strada"};
    QTest::newRow("with an apostrophe") << "unita'" << QStringList{"Unità di strada"};
    QTest::newRow("without its apostrophe") << "larca" << QStringList{"Associazione L'Arca"};
    QTest::newRow("those that begin so come first")
        << "fond" << QStringList{"Fondazione San Giovanni", "Fondazione ISMU"};
    QTest::newRow("nothing") << "xyz" << QStringList();
}

void TestChooser::anyPartOfTheNameNarrowsTheLines()
{
    QFETCH(QString, typed);
    type(typed);
    QCOMPARE(m_box->currentText(), typed);
    QTEST(linesShown(), "lines");
    QCOMPARE(choiceIn(*m_box), 1);
}

void TestChooser::arrowsAndEnterChoose()
{
    QSignalSpy chosen(m_box, &QComboBox::activated);
    type("fond");
    press(Qt::Key_Down);
    press(Qt::Key_Return);

    QCOMPARE(choiceIn(*m_box), 3);
    QCOMPARE(m_box->currentText(), QString("Fondazione ISMU"));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(m_box->hasFocus());
}

void TestChooser::aClickOnALineChooses()
{
    type("giov");
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualRect(popup->model()->index(0, 0)).center());

    QCOMPARE(choiceIn(*m_box), 2);
    QCOMPARE(m_box->currentText(), QString("Fondazione San Giovanni"));
}

void TestChooser::escBringsBackWhatWasChosen()
{
    type("fond");
    press(Qt::Key_Escape);

    QCOMPARE(choiceIn(*m_box), 1);
    QCOMPARE(m_box->currentText(), QString("Questura di Asti"));
    QVERIFY(!QApplication::activePopupWidget());
}

void TestChooser::theOneChoiceThatFitsIsTakenOnLeaving()
{
    type("ismu");
    press(Qt::Key_Tab);

    QVERIFY(m_next->hasFocus());
    QCOMPARE(choiceIn(*m_box), 3);
    QCOMPARE(m_box->currentText(), QString("Fondazione ISMU"));
}

void TestChooser::wordsThatAreNoChoiceGoOnLeaving()
{
    for (const auto *words : {"fond", "nessuno"}) {
        m_box->setFocus(Qt::TabFocusReason);
        type(words);
        press(Qt::Key_Tab);

        QVERIFY(m_next->hasFocus());
        QCOMPARE(choiceIn(*m_box), 1);
        QCOMPARE(m_box->currentText(), QString("Questura di Asti"));
        QVERIFY(!QApplication::activePopupWidget());
    }
}

void TestChooser::aNameThatIsPartOfAnotherIsMeantItself()
{
    fillChoice(*m_box, bodies() + QList<Choice>{{"Comune di Canelli, ufficio tributi", 7}});
    type("comune di canelli");
    press(Qt::Key_Tab);

    QCOMPARE(choiceIn(*m_box), 5);
}

void TestChooser::anEmptyBoxMeansNone()
{
    QTest::keyClick(m_box, Qt::Key_Delete);
    QTest::keyClick(m_box, Qt::Key_Tab);

    QCOMPARE(choiceIn(*m_box), 0);
    QCOMPARE(m_box->currentText(), QString("–"));
}

void TestChooser::atRestTheKeysWalkThroughTheChoices()
{
    QSignalSpy chosen(m_box, &QComboBox::activated);
    QTest::keyClick(m_box, Qt::Key_End);
    QCOMPARE(choiceIn(*m_box), 6);
    QTest::keyClick(m_box, Qt::Key_Home);
    QCOMPARE(choiceIn(*m_box), 0);
    QTest::keyClick(m_box, Qt::Key_Down);
    QCOMPARE(choiceIn(*m_box), 1);
    QCOMPARE(chosen.count(), 3);
}

void TestChooser::wordsThatAreNoChoiceAreTold()
{
    QVERIFY(!m_box->unsettled());

    type("fond");
    QCOMPARE(m_box->unsettled()->field, QString("bodyId"));
    QVERIFY(m_box->unsettled()->message.contains("fond"));

    QTest::keySequence(m_box, QKeySequence::SelectAll);
    type("azione ismu");
    QVERIFY(!m_box->unsettled());
    QCOMPARE(choiceIn(*m_box), 3);
}

void TestChooser::whatIsTypedStaysWhileTheChoicesAreReadAgain()
{
    type("fond");

    fillChoice(*m_box, bodies() + QList<Choice>{{"Prefettura", 7}});

    QCOMPARE(m_box->currentText(), QString("fond"));
    QCOMPARE(choiceIn(*m_box), 1);
}

void TestChooser::theLastLineMakesANewOne()
{
    allowNew(Choice{"Fondo rosso", 9});
    type("fondo rosso");
    QCOMPARE(linesShown(), QStringList{"New body \"fondo rosso\"…"});
    QVERIFY(m_asked.isEmpty());
    press(Qt::Key_Return);

    QCOMPARE(m_asked, QStringList{"fondo rosso"});
    QCOMPARE(choiceIn(*m_box), 9);
    QCOMPARE(m_box->currentText(), QString("Fondo rosso"));
}

void TestChooser::aNewOneThatCannotBeMadeChangesNothing()
{
    allowNew(failure(ErrorKind::Validation, "no"));
    type("fondo rosso");
    press(Qt::Key_Return);

    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(choiceIn(*m_box), 1);
    QCOMPARE(m_box->currentText(), QString("Questura di Asti"));
}

void TestChooser::whatIsThereAlreadyIsNotOfferedAsNew()
{
    allowNew(Choice{"x", 9});
    type("fondazione ismu");
    QCOMPARE(linesShown(), QStringList{"Fondazione ISMU"});

    press(Qt::Key_Escape);
    type("fondazione");
    QCOMPARE(linesShown().size(), 3);
    QCOMPARE(linesShown().constLast(), QString("New body \"fondazione\"…"));
}

void TestChooser::whatIsTypedTakesThePlaceOfTheNameClicked()
{
    m_next->setFocus();
    QTest::mouseClick(m_box->lineEdit(), Qt::LeftButton);
    type("ismu");

    QCOMPARE(m_box->currentText(), QString("ismu"));
}

void TestChooser::aLongListOfTicksIsFiltered()
{
    QListWidget list(m_window.get());
    TickFilter filter(list, m_window.get());
    QList<Choice> choices;
    for (int i = 1; i <= 9; ++i)
        choices.append({QStringLiteral("Comune %1").arg(i), i});
    fillTicks(list, choices);
    setTicks(list, {2, 5});
    QVERIFY(!filter.isHidden());

    QTest::keyClicks(&filter, "5");

    for (int row = 0; row < list.count(); ++row)
        QCOMPARE(list.isRowHidden(row), row != 4);
    QCOMPARE(ticksIn(list), (QList<qint64>{2, 5}));
}

void TestChooser::aShortListOfTicksHasNoFilter()
{
    QListWidget list(m_window.get());
    TickFilter filter(list, m_window.get());
    fillTicks(list, bodies());
    QVERIFY(filter.isHidden());
}

QTEST_MAIN(TestChooser)
#include "tst_chooser.moc"
