#include "core/support/draft_file.h"
#include "core/usecases/agendas.h"
#include "core/usecases/attendances.h"
#include "core/usecases/bodies.h"
#include "core/usecases/convocations.h"
#include "core/usecases/meetings.h"
#include "core/usecases/people.h"
#include "tests/gui/open_window.h"
#include "ui/look/look.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTreeView>

#include <cmath>

using namespace seduta;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

}

/// What a list and its form say in the in-between: nothing found, nothing kept, nothing marked yet, a form left by a kill.
class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aFilterThatFindsNothingSaysSo();
    void aNewRecordGivenUpLeavesNothingInTheForm();
    void aBodyNotYetMarkedIsNotShownAsPresent();
    void whoeverIsNamedAsHavingComeIsPresent();
    void theAgendaSaysWhichPointKeepsTheHoursUnknown();
    void aPointAddedToAMeetingThatIsOverIsToldOf();
    void theLinesOfANewRecordAreDraftsTakenUpTogether();
    void aPointBeingWrittenIsADraft();
    void anAddressThatCannotBeOneIsToldBesideIt();
    void aNameIsShownAsThePapersWillSayIt();
    void aMeetingOutOfOrderIsToldBesideItsField();
    void aPersonIsMadeWithoutLeavingTheForm();
    void aBodyIsMadeInABoxBesideTheRecord();
    void wordsThatAreNobodyAreNotKept();
    void undoInAFieldThatIsSearchedIsTheArchives();
    void theEdgesOfFieldsStandOutInBothLooks();
    void whatIsTintedFollowsTheLook();

private:
    OpenWindow &story() { return *m_story; }
    void goTo(MeetingState state, int step);
    QList<Draft> drafts();

    std::unique_ptr<OpenWindow> m_story{};
};

void TestForms::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSampleWithDraftMinutes();
}

void TestForms::goTo(MeetingState state, int step)
{
    const QString day = state == MeetingState::Closed ? "2025-06-26" : "2025-11-20";
    const auto meeting = Meetings(story().archive()).named(day).value();
    QCOMPARE(meeting.state, state);
    story().window().go({PageKind::Meeting, meeting.id.value(), step});
}

QList<Draft> TestForms::drafts()
{
    return draftsIn(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/bozze/"
                    + draftFileName(story().archive().path()));
}

void TestForms::aFilterThatFindsNothingSaysSo()
{
    story().press(QKeySequence("Ctrl+3"));
    story().press(QKeySequence("/"));
    auto &filter = story().the<QLineEdit>("bodyListFilter");
    QTest::keyClicks(&filter, "<b>nessuno");

    QVERIFY(!story().isSeen("bodyList"));
    QVERIFY(story().the<QLabel>("bodyListEmpty").text().contains("«<b>nessuno»"));
    QCOMPARE(story().the<QLabel>("bodyListEmpty").textFormat(), Qt::PlainText);
    QTest::keyClick(&filter, Qt::Key_Escape);
    QVERIFY(story().isSeen("bodyList"));
    QCOMPARE(story().rows("bodyList").size(), 23);
}

void TestForms::aNewRecordGivenUpLeavesNothingInTheForm()
{
    story().press(QKeySequence("Ctrl+3"));
    story().press(QKeySequence::New);
    story().type("name", "Ente per errore");
    story().click("revertRecord");

    QVERIFY(story().the<QTreeView>("bodyList").hasFocus());
    QVERIFY(story().the<QLineEdit>("name").text() != "Ente per errore");
    story().press(QKeySequence("Ctrl+4"));
    QCOMPARE(Bodies(story().archive()).inPrecedence()->size(), 23);
}

void TestForms::aBodyNotYetMarkedIsNotShownAsPresent()
{
    goTo(MeetingState::Draft, 2);
    story().click("prepareLettersButton");
    goTo(MeetingState::Draft, 3);
    story().selectRow("attendanceList", "Questura di Asti");

    QCOMPARE(story().the<QComboBox>("value").currentIndex(), -1);
    QCOMPARE(story().the<QComboBox>("value").placeholderText(), "da segnare");
    QVERIFY(story().the<QLabel>("attendanceKeys").text().contains("A assente"));
    story().type("excuse", "malattia");
    story().press(QKeySequence::Save);
    QVERIFY(story().the<QLabel>("valueError").text().startsWith("Indicare come"));
    story().pick("value", "assente giustificato");
    story().press(QKeySequence::Save);
    QCOMPARE(story().rows("attendanceList").filter("assente giustificato").size(), 1);
}

void TestForms::whoeverIsNamedAsHavingComeIsPresent()
{
    goTo(MeetingState::Draft, 2);
    story().click("prepareLettersButton");
    goTo(MeetingState::Draft, 3);
    story().selectRow("attendanceList", "Questura di Asti");

    story().type("personName", "Anna Esempio");
    story().press(QKeySequence::Save);

    QVERIFY(story().rows("attendanceList").filter("Anna Esempio").value(0).contains("presente"));
}

void TestForms::theAgendaSaysWhichPointKeepsTheHoursUnknown()
{
    goTo(MeetingState::Draft, 1);
    const auto &advice = story().the<QLabel>("agendaAdvice");
    QVERIFY(!advice.text().contains("durata"));
    story().type("nextPoint", "Saluti");
    QTest::keyClick(&story().the("nextPoint"), Qt::Key_Return);
    story().type("nextPoint", "Varie");
    QTest::keyClick(&story().the("nextPoint"), Qt::Key_Return);

    const auto without = story().row("agendaList", "Saluti").siblingAtColumn(0).data().toString();
    QVERIFY2(advice.text().startsWith(QString("Il punto %1 non ha una durata").arg(without)),
             qPrintable(advice.text()));
}

void TestForms::aPointAddedToAMeetingThatIsOverIsToldOf()
{
    goTo(MeetingState::Closed, 1);
    story().type("nextPoint", "Fuori ordine del giorno");
    QTest::keyClick(&story().the("nextPoint"), Qt::Key_Return);

    QVERIFY2(story().notice().startsWith("La seduta è conclusa"), qPrintable(story().notice()));
    QCOMPARE(story().rows("agendaList").filter("Fuori ordine").size(), 1);
    story().press(QKeySequence::Undo);
    QCOMPARE(story().rows("agendaList").filter("Fuori ordine").size(), 0);
}

void TestForms::theLinesOfANewRecordAreDraftsTakenUpTogether()
{
    story().press(QKeySequence("Ctrl+3"));
    const QString path = story().archive().path();
    story().press(QKeySequence::New);
    story().type("name", "Ufficio di prova");
    story().type("pec", "prova@pec.example.it");
    QTRY_COMPARE(drafts().size(), 2);
    const auto typed = drafts();
    const QString file =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/bozze/" + draftFileName(path);
    story().click("revertRecord");
    QVERIFY(story().window().close());
    story().beginAgain();
    DraftFile left(file);
    for (const auto &each : typed)
        QVERIFY(left.keep(each));
    story().window().openArchive(path);

    story().click("showRecoveredButton");
    QCOMPARE(story().rows("recoveredList").size(), 2);
    story().click("takeUp");

    QCOMPARE(Bodies(story().archive()).named("Ufficio di prova")->pec, "prova@pec.example.it");
    QCOMPARE(story().title(), "Enti");
    QCOMPARE(story().banner(), QString());
}

void TestForms::aPointBeingWrittenIsADraft()
{
    goTo(MeetingState::Draft, 1);
    story().press(QKeySequence::New);
    QTest::keyClicks(&story().the("title"), "Punto che non si perde");

    QTRY_COMPARE(drafts().value(0).text, "Punto che non si perde");
    QCOMPARE(drafts().value(0).place, (DraftPlace{"agenda_item", 0, "title"}));
    story().press(QKeySequence::Save);
    QTRY_VERIFY(drafts().isEmpty());
}

void TestForms::anAddressThatCannotBeOneIsToldBesideIt()
{
    story().press(QKeySequence("Ctrl+3"));
    story().selectRow("bodyList", "Questura di Asti");
    QVERIFY(!story().isSeen("pecError"));

    story().type("pec", "nuova questura@pec");
    QTest::keyClick(&story().the("pec"), Qt::Key_Tab);
    QVERIFY(story().isSeen("pecError"));
    story().press(QKeySequence::Save);
    QCOMPARE(Bodies(story().archive()).named("Questura di Asti")->pec, "nuova questura@pec");
    QVERIFY(story().isSeen("pecError"));

    QGuiApplication::clipboard()->setText(QStringLiteral("PEC: nuova@pec.example.it\u200b."));
    story().type("pec", {});
    QTest::keySequence(&story().the("pec"), QKeySequence::Paste);
    story().press(QKeySequence::Save);
    QCOMPARE(Bodies(story().archive()).named("Questura di Asti")->pec, "nuova@pec.example.it");
    QCOMPARE(story().the<QLineEdit>("pec").text(), "nuova@pec.example.it");
    QVERIFY(!story().isSeen("pecError"));
}

void TestForms::aNameIsShownAsThePapersWillSayIt()
{
    story().press(QKeySequence("Ctrl+3"));
    story().selectRow("bodyList", "Questura di Asti");
    const auto said = [&] { return story().the<QLabel>("articleError").text(); };
    QCOMPARE(said(), "Sulle carte: alla Questura di Asti, della Questura di Asti");

    story().type("name", "Mani Tese");
    QCOMPARE(said(),
             "Sulle carte: a Mani Tese, di Mani Tese. L'articolo non è noto: se il nome lo richiede, sceglierlo qui.");
    QVERIFY(story().isSeen("articleError"));
    const QColor warning = story().the<QLabel>("articleError").palette().color(QPalette::WindowText);

    QTest::keyClick(&story().the("article"), Qt::Key_Down);
    QTest::keyClick(&story().the("article"), Qt::Key_End);
    QCOMPARE(said(), "Sulle carte: a Mani Tese, di Mani Tese");
    QVERIFY(story().the<QLabel>("articleError").palette().color(QPalette::WindowText) != warning);
    story().press(QKeySequence::Save);
    QCOMPARE(Bodies(story().archive()).named("Mani Tese")->article, ArticleOverride::NoArticle);
}

void TestForms::aMeetingOutOfOrderIsToldBesideItsField()
{
    story().press(QKeySequence("Ctrl+2"));
    story().selectRow("meetingList", "bozza");
    const auto before = Meetings(story().archive()).named("2025-11-20").value();

    story().type("replyBy", "21 novembre 2025");
    story().press(QKeySequence::Save);
    QVERIFY(story().isSeen("replyByError"));
    QCOMPARE(Meetings(story().archive()).named("2025-11-20").value(), before);

    story().type("replyBy", "13 novembre 2025");
    story().press(QKeySequence::Save);
    QVERIFY(!story().isSeen("replyByError"));
    QCOMPARE(Meetings(story().archive()).named("2025-11-20")->replyBy, QDate(2025, 11, 13));
}

void TestForms::aPersonIsMadeWithoutLeavingTheForm()
{
    story().press(QKeySequence("Ctrl+2"));
    story().selectRow("meetingList", "bozza");
    story().type("venue", "Sala piccola");
    story().type("chairId", "dott.ssa Alda Nuovissima");
    QTest::keyClick(&story().the("chairId"), Qt::Key_Return);

    const auto person = People(story().archive()).named("Alda Nuovissima");
    QVERIFY(person);
    QCOMPARE(person->honorific, "dott.ssa");
    QCOMPARE(story().the<QComboBox>("chairId").currentText(), "dott.ssa Alda Nuovissima");
    QCOMPARE(story().the<QLineEdit>("venue").text(), "Sala piccola");
    QVERIFY(Meetings(story().archive()).named("2025-11-20")->chairId != person->id);

    story().press(QKeySequence::Save);
    QCOMPARE(Meetings(story().archive()).named("2025-11-20")->chairId, person->id);
    QCOMPARE(Meetings(story().archive()).named("2025-11-20")->venue, "Sala piccola");
}

void TestForms::aBodyIsMadeInABoxBesideTheRecord()
{
    story().press(QKeySequence("Ctrl+6"));
    story().the<QTreeView>("tablesList").setFocus();
    QTest::keyClick(&story().the("tablesList"), Qt::Key_Home);
    const auto before = story().rows("tableMembers").size();
    story().inBox("recordDialog", [](QWidget &box) {
        auto *body = box.findChild<QComboBox *>("bodyId");
        body->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(body, "Ente di prova nuovo");
        QTest::keyClick(body, Qt::Key_Return);
        QVERIFY(box.isVisible());
        QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
    });
    story().click("tableMembersAdd");

    QVERIFY(Bodies(story().archive()).named("Ente di prova nuovo"));
    QCOMPARE(story().rows("tableMembers").size(), before + 1);
    QCOMPARE(story().rows("tableMembers").filter("Ente di prova nuovo").size(), 1);
}

void TestForms::wordsThatAreNobodyAreNotKept()
{
    story().press(QKeySequence("Ctrl+2"));
    story().selectRow("meetingList", "bozza");
    const QString before = story().the<QComboBox>("chairId").currentText();
    const auto meeting = Meetings(story().archive()).named("2025-11-20").value();

    story().type("chairId", "Nessuno che si conosca");
    story().press(QKeySequence::Save);
    QCOMPARE(Meetings(story().archive()).named("2025-11-20").value(), meeting);
    story().type("chairId", "Nessuno che si conosca");
    QTest::keyClick(&story().the("chairId"), Qt::Key_Tab);

    QCOMPARE(story().the<QComboBox>("chairId").currentText(), before);
    QVERIFY2(story().notice().contains("Nessuno che si conosca"), qPrintable(story().notice()));
    QVERIFY(!People(story().archive()).named("Nessuno che si conosca"));
}

void TestForms::undoInAFieldThatIsSearchedIsTheArchives()
{
    story().press(QKeySequence("Ctrl+2"));
    story().selectRow("meetingList", "bozza");
    story().type("venue", "Sala piccola");
    story().press(QKeySequence::Save);
    const auto before = story().archive().undoStacks().undoable.size();
    story().the("chairId").setFocus(Qt::TabFocusReason);

    story().press(QKeySequence::Undo);

    QCOMPARE(story().archive().undoStacks().undoable.size(), before - 1);
    QVERIFY(Meetings(story().archive()).named("2025-11-20")->venue != "Sala piccola");
}

void TestForms::theEdgesOfFieldsStandOutInBothLooks()
{
    story().press(QKeySequence("Ctrl+3"));
    for (int look = 0; look < 2; ++look) {
        for (const auto *name : {"pec", "category", "postalAddress"}) {
            auto &field = story().the(name);
            const auto picture = field.grab().toImage();
            const QColor edge = picture.pixelColor(0, picture.height() / 2);
            QVERIFY2(contrast(edge, story().window().palette().color(QPalette::Window)) >= 3, name);
        }
        story().window().findChild<QAction *>("dark")->trigger();
    }
}

void TestForms::whatIsTintedFollowsTheLook()
{
    goTo(MeetingState::Closed, 1);
    story().type("nextPoint", "Fuori ordine del giorno");
    QTest::keyClick(&story().the("nextPoint"), Qt::Key_Return);
    QVERIFY(story().isSeen("notice"));
    for (int look = 0; look < 2; ++look) {
        story().window().findChild<QAction *>("dark")->trigger();
        QCoreApplication::processEvents();
        for (const auto *name : {"notice", "meetingState"}) {
            const auto palette = story().the(name).palette();
            QVERIFY2(contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= 4.5, name);
        }
        QCOMPARE(story().the("meetingState").palette().color(QPalette::Window), tint(Tone::Good));
        QCOMPARE(story().the("notice").palette().color(QPalette::Window), tint(Tone::Accent));
    }
}

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
