#include "core/domain/fields/body.h"
#include "tests/support/scratch_folder.h"
#include "ui/records/record_form.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace seduta;

namespace {

Body bodyOf(const QString &name, BodyCategory category, const QString &phone)
{
    Body body;
    body.name = name;
    body.category = category;
    body.phone = phone;
    body.note = "stessa nota";
    return body;
}

}

/// The form of a record: what is folded in it, and what of several records it shows and changes.
class TestRecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_form.reset(); }

    void whatIsFoldedIsOpenedByTheKeyboardAndRemembered();
    void aFieldAskedForUnfolds();
    void aFieldWithAnErrorUnfolds();
    void whatIsFoldedCanBeReadWhereNothingIsChanged();
    void aFieldNotAskedForStaysAwayInAFold();
    void fieldsOfAFoldBeginWhereTheOthersDo();
    void aDayThatIsNoneIsToldOnLeavingIt();
    void severalShowWhatTheyShare();
    void ofSeveralOnlyWhatIsTypedIsChanged();
    void ofSeveralTheFirstChoiceCountsWhenChosen();
    void ofSeveralWhatCannotBeReadIsTold();
    void afterSeveralOneIsShownAsEver();

private:
    template <class Widget = QWidget>
    Widget &the(const QString &name)
    {
        return *m_form->findChild<Widget *>(name);
    }
    void make();
    void type(const QString &name, const QString &words);

    ScratchFolder m_folder{};
    std::unique_ptr<RecordForm<Body>> m_form{};
    const QList<Body> m_bodies{bodyOf("Uno", BodyCategory::Province, "1"), bodyOf("Due", BodyCategory::Province, "2"),
                               bodyOf("Tre", BodyCategory::Province, "3")};
};

void TestRecordForm::initTestCase()
{
    QCoreApplication::setOrganizationName("Seduta");
    QCoreApplication::setApplicationName("Seduta");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestRecordForm::init()
{
    QSettings().clear();
    make();
}

void TestRecordForm::make()
{
    m_form = std::make_unique<RecordForm<Body>>();
    m_form->line(&Body::name);
    m_form->choice(&Body::category);
    m_form->line(&Body::phone);
    m_form->check(&Body::isActive);
    m_form->addFolded("otherData", "Altri dati");
    m_form->choice(&Body::kind);
    m_form->line(&Body::publicIndexCode);
    m_form->text(&Body::note);
    m_form->number(&Body::precedence, 0, 100);
    m_form->day(&Body::addressCheckedOn);
    m_form->resize(480, 600);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QApplication::setActiveWindow(m_form.get());
    QT_WARNING_POP
}

void TestRecordForm::type(const QString &name, const QString &words)
{
    auto &field = the(name);
    field.setFocus(Qt::TabFocusReason);
    QTest::keySequence(&field, QKeySequence::SelectAll);
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, words);
}

void TestRecordForm::whatIsFoldedIsOpenedByTheKeyboardAndRemembered()
{
    QVERIFY(!the("note").isVisible());
    auto &title = the<QToolButton>("otherData");
    QCOMPARE(title.accessibleName(), QString("Altri dati"));
    title.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&title, Qt::Key_Space);
    QVERIFY(the("note").isVisible());

    make();
    QVERIFY(the("note").isVisible());

    QTest::keyClick(&the("otherData"), Qt::Key_Space);
    QVERIFY(!the("note").isVisible());
    make();
    QVERIFY(!the("note").isVisible());
}

void TestRecordForm::aFieldAskedForUnfolds()
{
    QVERIFY(!m_form->focusField("nothing of that name"));
    QVERIFY(m_form->focusField("phone"));
    QVERIFY(!the("note").isVisible());

    QVERIFY(m_form->focusField("note"));

    QVERIFY(the("note").isVisible());
    QVERIFY(the("note").hasFocus());
    make();
    QVERIFY(!the("note").isVisible());
}

void TestRecordForm::aFieldWithAnErrorUnfolds()
{
    QVERIFY(m_form->mark({ErrorKind::Validation, "No.", "publicIndexCode"}));

    QVERIFY(the("publicIndexCode").isVisible());
    QVERIFY(the("publicIndexCodeError").isVisible());
    QVERIFY(!the("noteError").isVisible());
}

void TestRecordForm::whatIsFoldedCanBeReadWhereNothingIsChanged()
{
    m_form->setReadOnly(true);
    QVERIFY(!the("name").isEnabled());

    QTest::mouseClick(&the("otherData"), Qt::LeftButton);
    QVERIFY(the("note").isVisible());
    QVERIFY(!the("note").isEnabled());

    m_form->setReadOnly(false);
    QVERIFY(the("note").isEnabled());
}

void TestRecordForm::aFieldNotAskedForStaysAwayInAFold()
{
    m_form->setAsked("publicIndexCode", false);
    m_form->focusField("note");
    QVERIFY(!the("publicIndexCode").isVisible());

    m_form->setAsked("publicIndexCode", true);
    QVERIFY(the("publicIndexCode").isVisible());
}

void TestRecordForm::fieldsOfAFoldBeginWhereTheOthersDo()
{
    m_form->focusField("note");
    QCoreApplication::processEvents();

    const auto left = [this](const QString &name) { return the(name).mapTo(m_form.get(), QPoint()).x(); };
    QCOMPARE(left("note"), left("name"));
}

void TestRecordForm::aDayThatIsNoneIsToldOnLeavingIt()
{
    m_form->focusField("addressCheckedOn");
    type("addressCheckedOn", "quanto prima");
    QVERIFY(!the("addressCheckedOnError").isVisible());
    QTest::keyClick(&the("addressCheckedOn"), Qt::Key_Tab);
    QVERIFY(the("addressCheckedOnError").isVisible());
    QCOMPARE(m_form->readable().error().field, QString("addressCheckedOn"));

    type("addressCheckedOn", "20/11/2025");
    QTest::keyClick(&the("addressCheckedOn"), Qt::Key_Tab);
    QVERIFY(!the("addressCheckedOnError").isVisible());
    QCOMPARE(m_form->readable()->addressCheckedOn, QDate(2025, 11, 20));
}

void TestRecordForm::severalShowWhatTheyShare()
{
    m_form->setSeveral(m_bodies);

    QCOMPARE(the<QLineEdit>("name").text(), QString());
    QCOMPARE(the<QLineEdit>("name").placeholderText(), the<QLineEdit>("phone").placeholderText());
    QVERIFY(!the<QLineEdit>("name").placeholderText().isEmpty());
    QCOMPARE(choiceIn(the<QComboBox>("category")), qint64(BodyCategory::Province));
    QCOMPARE(the<TextField>("note").words(), QString("stessa nota"));
    QVERIFY(!m_form->isChanged());
    for (const auto &body : m_bodies)
        QCOMPARE(m_form->changedOf(body), body);
}

void TestRecordForm::ofSeveralOnlyWhatIsTypedIsChanged()
{
    m_form->setSeveral(m_bodies);

    type("phone", "0141 000000");
    the("isActive").setFocus();
    QTest::keyClick(&the("isActive"), Qt::Key_Space);

    QVERIFY(m_form->isChanged());
    const auto changed = m_form->severalReadable(m_bodies);
    QVERIFY(changed);
    for (qsizetype i = 0; i < m_bodies.size(); ++i) {
        auto expected = m_bodies.at(i);
        expected.phone = "0141 000000";
        expected.isActive = !expected.isActive;
        QCOMPARE(changed->at(i), expected);
    }
}

void TestRecordForm::ofSeveralTheFirstChoiceCountsWhenChosen()
{
    auto bodies = m_bodies;
    bodies.last().category = BodyCategory::Other;
    m_form->setSeveral(bodies);
    auto &category = the<QComboBox>("category");
    QCOMPARE(category.currentIndex(), -1);
    QCOMPARE(m_form->changedOf(bodies.constLast()), bodies.constLast());

    QTest::keyClick(&category, Qt::Key_Home);

    QVERIFY(m_form->isChanged());
    for (const auto &body : std::as_const(bodies))
        QCOMPARE(qint64(m_form->changedOf(body).category), category.itemData(0).toLongLong());
}

void TestRecordForm::ofSeveralWhatCannotBeReadIsTold()
{
    m_form->setSeveral(m_bodies);
    m_form->focusField("addressCheckedOn");
    type("addressCheckedOn", "quanto prima");

    QCOMPARE(m_form->severalReadable(m_bodies).error().field, QString("addressCheckedOn"));
}

void TestRecordForm::afterSeveralOneIsShownAsEver()
{
    auto bodies = m_bodies;
    bodies.last().precedence = 7;
    bodies.last().isActive = false;
    m_form->setSeveral(bodies);
    QVERIFY(!the("precedence").isEnabled());
    m_form->setReadOnly(false);
    QVERIFY(!the("precedence").isEnabled());

    m_form->set(bodies.constFirst());

    QVERIFY(the("precedence").isEnabled());
    QCOMPARE(the<QLineEdit>("phone").placeholderText(), QString());
    QVERIFY(!m_form->isChanged());
    QCOMPARE(m_form->record(), bodies.constFirst());
    the("isActive").setFocus();
    QTest::keyClick(&the("isActive"), Qt::Key_Space);
    QCOMPARE(m_form->record().isActive, false);
}

QTEST_MAIN(TestRecordForm)
#include "tst_record_form.moc"
