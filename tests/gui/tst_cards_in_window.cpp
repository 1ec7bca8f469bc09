#include "core/usecases/bodies.h"
#include "tests/gui/every_place.h"

#include <QAccessible>
#include <QClipboard>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QTreeView>

using namespace seduta;

/// A record is read before it is written: the card, its links, and the form that takes its place.
class TestCardsInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aRecordIsReadBeforeItIsWritten();
    void whatWasTypedIsKeptByEscAndReadOnTheCard();
    void aFactOpensItsFieldByKeys();
    void whatIsMissingIsOneKeyFromItsField();
    void aContactIsOneKeyFromTheClipboard();
    void aLineLeadsToItsRecordAndTheKeysComeBack();
    void aListIsReadToItsEnd();
    void aSmallRecordIsAddedFromTheCard();
    void aNewRecordOpensTheForm();
    void aReaderHasNoFormToOpen();
    void theCardIsHeardAsTitledGroups();
    void hostileNamesAreReadAsTheyAre();
    void aLetterHasACardOfItsOwn();
    void aLineHasItsMenu();
    void aLineBesideTheFormHasItsMenu();
    void theCardIsPrinted_data();
    void theCardIsPrinted();

private:
    OpenWindow &story() { return *m_story; }
    Body questura() { return Bodies(story().archive()).named("Questura").value(); }
    void readBody(const QString &name)
    {
        story().window().go({PageKind::Bodies, Bodies(story().archive()).named(name)->id.value()});
    }
    void readQuestura() { readBody(QStringLiteral("Questura")); }
    QString titleRead() { return story().the<QLabel>("cardTitle").text(); }
    /// What the menu of the list says, by the menu key.
    QStringList menuOf(const QString &list);
    /// Follows a link of the card with the keys: Tab until it is the one, then Enter.
    void follow(const QString &label, const QString &target);

    std::unique_ptr<OpenWindow> m_story{};
};

void TestCardsInWindow::init()
{
    m_story = std::make_unique<OpenWindow>();
    m_story->openSample();
}

void TestCardsInWindow::follow(const QString &label, const QString &target)
{
    auto &text = story().the<QLabel>(label);
    const auto links = text.text().count("<a ");
    const auto place = text.text().left(text.text().indexOf("href=\"" + target)).count("<a ");
    QVERIFY2(text.text().contains("href=\"" + target), qPrintable(text.text()));
    QVERIFY(place <= links);
    text.setFocus(Qt::TabFocusReason);
    for (auto step = text.hasSelectedText() ? 1 : 0; step < place; ++step)
        QTest::keyClick(&text, Qt::Key_Tab);
    QTest::keyClick(&text, Qt::Key_Return);
}

void TestCardsInWindow::aRecordIsReadBeforeItIsWritten()
{
    story().press(Qt::CTRL | Qt::Key_3);
    story().selectRow("bodyList", "Questura");

    QVERIFY(titleRead().contains("Questura di Asti"));
    QVERIFY(!story().isSeen("pec"));

    story().press(Qt::Key_F2);

    QVERIFY(story().isSeen("pec"));
    QVERIFY(!story().isSeen("cardTitle"));
    QCOMPARE(QApplication::focusWidget()->objectName(), "name");
}

void TestCardsInWindow::whatWasTypedIsKeptByEscAndReadOnTheCard()
{
    readQuestura();
    story().type("phone", "0141 000000");

    story().press(Qt::Key_Escape);

    QVERIFY(story().the<QLabel>("cardFactsText").text().contains("0141 000000"));
    QCOMPARE(questura().phone, "0141 000000");
    QCOMPARE(QApplication::focusWidget()->objectName(), "bodyList");
}

void TestCardsInWindow::aFactOpensItsFieldByKeys()
{
    readQuestura();

    follow("cardFactsText", "field:place");

    QCOMPARE(QApplication::focusWidget()->objectName(), "place");
    QCOMPARE(story().the<QLineEdit>("place").text(), questura().place);
}

void TestCardsInWindow::whatIsMissingIsOneKeyFromItsField()
{
    auto body = questura();
    body.pec.clear();
    body.email.clear();
    QVERIFY(Bodies(story().archive()).change(body));
    readQuestura();

    follow("cardMissingText", "field:pec");

    QCOMPARE(QApplication::focusWidget()->objectName(), "pec");
}

void TestCardsInWindow::aContactIsOneKeyFromTheClipboard()
{
    readQuestura();

    follow("cardFactsText", "copy:");

    QCOMPARE(QGuiApplication::clipboard()->text(), questura().pec);
    QVERIFY(story().notice().contains(questura().pec));
}

void TestCardsInWindow::aLineLeadsToItsRecordAndTheKeysComeBack()
{
    readBody("Provincia di Asti");

    follow("card_owedText", "record:action_item:");

    QCOMPARE(story().window().place().page, PageKind::Actions);
    QVERIFY(titleRead().contains("Trasmissione"));
    story().press(Qt::ALT | Qt::Key_Left);
    QCOMPARE(story().window().place().page, PageKind::Bodies);
    QVERIFY(titleRead().contains("Provincia di Asti"));
    story().press(Qt::ALT | Qt::Key_Right);
    QVERIFY(titleRead().contains("Trasmissione"));
}

void TestCardsInWindow::aListIsReadToItsEnd()
{
    story().window().go({PageKind::Meetings, 1});
    const auto linesOf = [&](const QString &list) { return story().the<QLabel>(list).text().count("<tr>"); };
    QCOMPARE(linesOf("card_actionsText"), 5);

    follow("card_actionsText", "whole:actions");

    QCOMPARE(linesOf("card_actionsText"), 6);
    QVERIFY(!story().the<QLabel>("card_actionsText").text().contains("whole:"));
}

void TestCardsInWindow::aSmallRecordIsAddedFromTheCard()
{
    readQuestura();

    story().inBox("recordDialog", [](QWidget &box) {
        QTest::keyClicks(box.findChild<QLineEdit *>("givenName"), "Anna");
        QTest::keyClick(&box, Qt::Key_Return);
    });
    story().click("cardAdd");

    QVERIFY(story().the<QLabel>("card_peopleText").text().contains("Anna"));
}

void TestCardsInWindow::aNewRecordOpensTheForm()
{
    readQuestura();

    story().press(Qt::CTRL | Qt::Key_N);

    QVERIFY(story().isSeen("pec"));
    QCOMPARE(story().the<QLineEdit>("name").text(), QString());
}

void TestCardsInWindow::aReaderHasNoFormToOpen()
{
    OpenWindow reader;
    reader.window().openArchive(story().archive().path());
    reader.window().go({PageKind::Bodies, 3});

    QVERIFY(reader.isSeen("cardTitle"));
    QVERIFY(!reader.isSeen("cardEdit"));
}

void TestCardsInWindow::theCardIsHeardAsTitledGroups()
{
    readQuestura();
    const auto &page = story().the<QScrollArea>("card");
    QStringList titles;
    const auto groups = page.findChildren<QGroupBox *>();
    for (auto *group : groups) {
        auto *heard = QAccessible::queryAccessibleInterface(group);
        QCOMPARE(heard->role(), QAccessible::Grouping);
        titles.append(heard->text(QAccessible::Name));
    }

    QVERIFY2(titles.contains("Dati") && titles.contains("Chi lo rappresenta"), qPrintable(titles.join(", ")));
}

void TestCardsInWindow::hostileNamesAreReadAsTheyAre()
{
    auto body = questura();
    body.name = "<img src=x><b>Ente</b> & C. " + QString(300, u'w');
    QVERIFY(Bodies(story().archive()).change(body));

    story().window().go({PageKind::Bodies, body.id.value()});

    QVERIFY(titleRead().contains("&lt;img src=x&gt;"));
    auto &card = story().the<QScrollArea>("card");
    QVERIFY(card.widget()->width() <= card.viewport()->width());
}

void TestCardsInWindow::aLetterHasACardOfItsOwn()
{
    readQuestura();

    follow("card_lettersText", "record:convocation:");

    QCOMPARE(story().window().place().page, PageKind::Card);
    QVERIFY(titleRead().contains("Questura di Asti"));
    story().press(Qt::ALT | Qt::Key_Left);
    QCOMPARE(story().window().place().page, PageKind::Bodies);
}

QStringList TestCardsInWindow::menuOf(const QString &list)
{
    QStringList words;
    QTimer::singleShot(0, &story().window(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (const auto *action : menu ? menu->actions() : QList<QAction *>())
            if (!action->isSeparator() && action->isEnabled())
                words.append(action->text().remove(u'&'));
        if (menu)
            menu->close();
    });
    auto &view = story().the<QTreeView>(list);
    const QPoint line = view.visualRect(view.currentIndex()).center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, line, view.viewport()->mapToGlobal(line));
    QApplication::sendEvent(
        view.contextMenuPolicy() == Qt::DefaultContextMenu ? static_cast<QWidget *>(&view) : view.viewport(), &asked);
    return words;
}

void TestCardsInWindow::aLineHasItsMenu()
{
    readQuestura();

    const auto words = menuOf("bodyList");

    for (const auto *each : {"Modifica", "Nuovo ente", "Elimina", "Copia tutti gli indirizzi PEC"})
        QVERIFY2(words.contains(each), qPrintable(words.join(", ")));
}

void TestCardsInWindow::aLineBesideTheFormHasItsMenu()
{
    readQuestura();
    story().press(Qt::Key_F2);
    story().selectRow("bodyPeople", "Campione");

    const auto words = menuOf("bodyPeople");

    QVERIFY2(words.contains("Modifica") && words.contains("Rimuovi"), qPrintable(words.join(", ")));
}

void TestCardsInWindow::theCardIsPrinted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("PDF") << "scheda.pdf" << QByteArray("%PDF-");
    QTest::newRow("ODT") << "scheda.odt" << QByteArray("PK");
    QTest::newRow("no ending") << "scheda" << QByteArray("%PDF-");
}

void TestCardsInWindow::theCardIsPrinted()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    readQuestura();
    story().dialogs.answers = {story().file(name)};

    story().click("cardPrint");

    QFile file(story().file(name.contains('.') ? name : name + ".pdf"));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
}

QTEST_MAIN(TestCardsInWindow)
#include "tst_cards_in_window.moc"
