#include "core/usecases/actions.h"
#include "core/usecases/agendas.h"
#include "core/usecases/attendances.h"
#include "core/usecases/convocations.h"
#include "core/usecases/critical_areas.h"
#include "core/usecases/meeting_verb.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/papers.h"
#include "tests/gui/open_window.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>

using namespace seduta;

/// A meeting as its secretary lives it, in the five steps of its workspace, by keys and mouse.
class TestMeetingWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aMeetingFromDraftToClosed();
    void aLetterThatLeftAsAnotherFileIsKept();
    void minutesBecomeFinalByBeingIssued();
    void theAgendaIsReorderedAndUndone();
    void aPastedListBecomesPoints();
    void whatIsStillOpenIsPutOnTheAgenda();
    void aMeetingIsDuplicatedByItsParts();
    void repliesByPhoneAndProtocolsPasted();
    void wordsOfTheMinutesBecomeACommitmentAndACriticalArea();
    void theOutcomeBeingTypedOutlivesTheTextThatKeepsItself();
    void minutesThatAreFinalAreNotWritten();
    void linesOfTodayAreReadInTheDarkToo();
    void aLineOfTodayOpensTheStepThatPutsItRight();
    void everyLackHasAStepThatPutsItRight();
    void aMeetingIsClosedOnceItsPointsAreTreated();

private:
    void openDraft();
    QStringList points();
    /// By the button of the next step, with the numbers of the protocol system pasted.
    void issueLetters();
    void requireThatItMayLeave(const QString &letter);
    /// From the menu beside the button of the next step.
    void choose(const QString &verb);
    Meeting meeting() { return Meetings(m_story->archive()).find(m_meeting).value(); }

    std::unique_ptr<OpenWindow> m_story{};
    MeetingId m_meeting{};
};

void TestMeetingWorkspace::init()
{
    m_story = std::make_unique<OpenWindow>();
    m_story->openSample();
}

void TestMeetingWorkspace::openDraft()
{
    m_story->press(QKeySequence("Ctrl+2"));
    m_story->selectRow("meetingList", "bozza");
    m_meeting = Meetings(m_story->archive()).named("2025-11-20")->id;
    m_story->press(QKeySequence("Ctrl+Return"));
    QCOMPARE(m_story->title(), "Seduta del 20 novembre 2025");
}

QStringList TestMeetingWorkspace::points()
{
    QStringList titles;
    const auto all = Agendas(m_story->archive()).of(m_meeting).value();
    for (const auto &point : all)
        titles.append(point.number + " " + point.item.title);
    return titles;
}

void TestMeetingWorkspace::choose(const QString &verb)
{
    const auto actions = m_story->the<QToolButton>("otherSteps").menu()->actions();
    for (auto *action : actions) {
        if (action->text() == verb) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable("the menu does not offer " + verb));
}

void TestMeetingWorkspace::aMeetingFromDraftToClosed()
{
    openDraft();
    auto &story = *m_story;
    story.press(QKeySequence("Alt+1"));
    story.type("nextPoint", "Verifica degli impegni");
    QTest::keyClick(&story.the("nextPoint"), Qt::Key_Return);
    QVERIFY(story.rows("agendaList").constLast().contains("Verifica degli impegni"));

    story.press(QKeySequence("Alt+2"));
    story.press(QKeySequence("Ctrl+L"));
    QVERIFY(story.rows("letterList").size() > 15);
    story.dialogs.answers = {story.file("lettere")};
    QDir().mkpath(story.file("lettere"));
    story.press(QKeySequence("Ctrl+P"));
    QVERIFY2(QDir(story.file("lettere")).entryList({"*.pdf"}).size() == story.rows("letterList").size(),
             qPrintable(story.notice()));
    QVERIFY(story.notice().contains("BOZZA"));
    QCOMPARE(story.rows("letterList").filter("da predisporre").size(), story.rows("letterList").size());
    story.press(QKeySequence("Ctrl+Shift+S"));
    QVERIFY2(story.notice().contains("Questura di Asti"), qPrintable(story.notice()));
    QCOMPARE(story.rows("letterList").filter("inviata").size(), 0);

    QCOMPARE(story.the<QToolButton>("nextStepButton").text(), "Emetti le lettere…");
    issueLetters();
    QVERIFY2(story.notice().contains("emess"), qPrintable(story.notice()));
    const auto letters = QDir(story.file("partite")).entryList({"*.pdf"});
    QCOMPARE(letters.size(), story.rows("letterList").size());
    for (const auto &letter : letters)
        requireThatItMayLeave(story.file("partite/" + letter));
    QCOMPARE(story.rows("letterList").filter("emessa").size(), letters.size());

    story.press(QKeySequence("Ctrl+Shift+S"));
    QVERIFY(story.dialogs.asked.constLast().startsWith("Segnare "));
    QVERIFY(story.rows("letterList").filter("inviata").size() == story.rows("letterList").size());
    const auto kept = Papers(story.archive()).issuedFor(m_meeting).value();
    QCOMPARE(kept.size(), letters.size());

    QCOMPARE(story.the<QToolButton>("nextStepButton").text(), "Segna la seduta come convocata");
    story.press(QKeySequence("Ctrl+J"));
    QCOMPARE(story.the<QLabel>("meetingState").text(), "convocata");

    story.press(QKeySequence("Alt+3"));
    story.press(QKeySequence("P"));
    story.press(QKeySequence("Ctrl+Shift+A"));
    const auto counts = Attendances(story.archive()).countsOf(m_meeting).value();
    QCOMPARE(counts.bodiesPresent, 1);
    QVERIFY(counts.bodiesAbsent > 10);
    QVERIFY(story.the<QLabel>("attendanceCounts").text().startsWith("Enti presenti 1 · persone "));

    choose("Apri la seduta");
    QCOMPARE(story.the<QLabel>("meetingState").text(), "in corso");
    QVERIFY(meeting().actualStart.isValid());
    choose("Chiudi la seduta");
    QCOMPARE(story.the<QLabel>("meetingState").text(), "conclusa");
    QCOMPARE(story.the<QToolButton>("nextStepButton").text(), "Apri il verbale");
    story.press(QKeySequence("Ctrl+J"));
    QVERIFY(MinutesBook(story.archive()).of(m_meeting)->has_value());
}

void TestMeetingWorkspace::issueLetters()
{
    auto &story = *m_story;
    QStringList numbers;
    for (int i = 1; i <= 40; ++i)
        numbers.append(QString("%1/2025").arg(2000 + i));
    QGuiApplication::clipboard()->setText(numbers.join('\n'));
    QDir().mkpath(story.file("partite"));
    story.dialogs.answers = {story.file("partite")};
    story.inBox("lettersToComplete", [](QWidget &box) {
        makeActive(box);
        auto *table = box.findChild<QTableWidget *>("lettersLacking");
        table->setCurrentCell(0, 2);
        table->setFocus();
        QTest::keySequence(table, QKeySequence::Paste);
        QTest::mouseClick(box.findChild<QWidget *>("issueLetters"), Qt::LeftButton);
    });
    story.press(QKeySequence("Ctrl+J"));
}

void TestMeetingWorkspace::requireThatItMayLeave(const QString &letter)
{
    QProcess reader;
    reader.start("pdftotext", {"-raw", letter, "-"});
    QVERIFY(reader.waitForFinished());
    const QString words = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(words.contains("20 novembre 2025"), qPrintable(words));
    QVERIFY2(words.contains(QRegularExpression("20\\d\\d/2025")), qPrintable(words));
    QVERIFY2(!QString(words).remove(QRegularExpression("\\s")).contains("BOZZA"), qPrintable(words));
}

void TestMeetingWorkspace::aLetterThatLeftAsAnotherFileIsKept()
{
    openDraft();
    auto &story = *m_story;
    story.press(QKeySequence("Alt+2"));
    story.press(QKeySequence("Ctrl+L"));
    story.selectRow("letterList", "Questura di Asti");
    QFile file(story.file("lettera firmata.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 firmata altrove");
    file.close();
    story.dialogs.answers = {file.fileName()};

    story.window().findChild<QAction *>("sentAsFile")->trigger();

    QVERIFY2(story.notice().contains("lettera firmata.pdf"), qPrintable(story.notice()));
    QVERIFY(story.rows("letterList").filter("Questura di Asti").constFirst().contains("inviata"));
    QCOMPARE(story.rows("letterList").filter("inviata").size(), 1);
    const auto kept = Papers(story.archive()).issuedFor(m_meeting).value();
    QCOMPARE(Papers(story.archive()).contentOf(kept.constFirst()).value(), "%PDF-1.4 firmata altrove");
    story.press(QKeySequence::Undo);
    QCOMPARE(story.rows("letterList").filter("inviata").size(), 0);
    QVERIFY(Papers(story.archive()).issuedFor(m_meeting)->isEmpty());
}

void TestMeetingWorkspace::minutesBecomeFinalByBeingIssued()
{
    openDraft();
    auto &story = *m_story;
    QVERIFY(Meetings(story.archive()).start(m_meeting, QTime(10, 0)));
    story.dialogs.answers = {story.file("verbale")};
    story.press(QKeySequence("Alt+4"));
    story.press(QKeySequence("Ctrl+Shift+E"));
    QVERIFY2(story.notice().contains("in corso"), qPrintable(story.notice()));

    auto meeting = this->meeting();
    meeting.heldOn = PartialDate::onDay(QDate(2025, 8, 20));
    meeting.replyBy = {};
    QVERIFY(Meetings(story.archive()).change(meeting));
    QVERIFY(Meetings(story.archive()).close(m_meeting, QTime(12, 0)));
    QVERIFY(MinutesBook(story.archive()).open(m_meeting, "3/2025"));
    QDir().mkpath(story.file("verbale"));
    story.the<QToolButton>("minutesForward").click();
    QCOMPARE(story.the<QToolButton>("minutesForward").text(), "Emetti il verbale…");
    story.the<QToolButton>("minutesForward").click();

    QVERIFY(story.dialogs.asked.filter("definitivo").size() == 1);
    QVERIFY2(story.notice().contains("definitivo"), qPrintable(story.notice()));
    QVERIFY(MinutesBook(story.archive()).areFinal(m_meeting));
    QCOMPARE(Papers(story.archive()).issuedFor(m_meeting)->size(), 1);
    QCOMPARE(QDir(story.file("verbale")).entryList({"*.pdf"}).size(), 1);
    QVERIFY(story.the<QPlainTextEdit>("minutesText").isReadOnly());
    QCOMPARE(story.the<QToolButton>("minutesForward").text(), "Segna come: sottoscritto");
}

void TestMeetingWorkspace::theAgendaIsReorderedAndUndone()
{
    openDraft();
    auto &story = *m_story;
    story.press(QKeySequence("Alt+1"));
    for (const auto *title : {"Primo", "Secondo", "Terzo"}) {
        story.type("nextPoint", title);
        QTest::keyClick(&story.the("nextPoint"), Qt::Key_Return);
    }
    const auto before = points();

    story.selectRow("agendaList", "Terzo");
    story.press(QKeySequence("Ctrl+Up"));
    QVERIFY(points().indexOf(QRegularExpression(".* Terzo")) < points().indexOf(QRegularExpression(".* Secondo")));
    story.selectRow("agendaList", "Terzo");
    story.press(QKeySequence(Qt::CTRL | Qt::Key_Right));
    QVERIFY(points().filter("Terzo").constFirst().contains('.'));
    story.press(QKeySequence::Undo);
    story.press(QKeySequence::Undo);

    QCOMPARE(points(), before);
}

void TestMeetingWorkspace::aPastedListBecomesPoints()
{
    openDraft();
    auto &story = *m_story;
    story.press(QKeySequence("Alt+1"));
    const auto before = points();
    QGuiApplication::clipboard()->setText("1. Accoglienza\n2) Lavoro e formazione\n- Varie ed eventuali\n");

    story.the("nextPoint").setFocus();
    story.press(QKeySequence::Paste);

    QCOMPARE(points().size(), before.size() + 3);
    QVERIFY(points().at(before.size()).endsWith(" Accoglienza"));
    QVERIFY(points().constLast().endsWith(" Varie ed eventuali"));
    story.press(QKeySequence::Undo);
    QCOMPARE(points(), before);
}

void TestMeetingWorkspace::whatIsStillOpenIsPutOnTheAgenda()
{
    openDraft();
    auto &story = *m_story;
    story.press(QKeySequence("Alt+1"));
    const auto before = points().size();
    const auto open = story.rows("openThings");
    QVERIFY(!open.isEmpty());

    story.selectRow("openThings", open.constFirst().section(" | ", 1, 1));
    QTest::keyClick(&story.the("openThings"), Qt::Key_Return);

    QCOMPARE(points().size(), before + 1);
    QCOMPARE(story.rows("openThings").size(), open.size() - 1);
}

void TestMeetingWorkspace::aMeetingIsDuplicatedByItsParts()
{
    openDraft();
    auto &story = *m_story;
    story.press(QKeySequence("Ctrl+2"));
    story.selectRow("meetingList", "26/06/2025");
    story.inBox("recordDialog", [](QWidget &box) {
        auto &day = *box.findChild<QLineEdit *>("heldOn");
        day.setFocus();
        QTest::keyClicks(&day, "12/2/2026");
        QTest::keyClick(box.findChild<QWidget *>("signatories"), Qt::Key_Space);
        QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
    });
    story.press(QKeySequence("Ctrl+Shift+D"));

    const auto made = Meetings(story.archive()).named("2026-02-12");
    QVERIFY2(made, qPrintable(story.notice()));
    QCOMPARE(Agendas(story.archive()).of(made->id)->size(), 6);
    QCOMPARE(Meetings(story.archive()).signatoriesOf(made->id)->size(), 0);
    QVERIFY(story.rows("meetingList").filter("12/02/2026").size() == 1);
    story.press(QKeySequence::Undo);
    QVERIFY(!Meetings(story.archive()).named("2026-02-12"));
}

void TestMeetingWorkspace::repliesByPhoneAndProtocolsPasted()
{
    openDraft();
    auto &story = *m_story;
    story.press(QKeySequence("Alt+2"));
    story.press(QKeySequence("Ctrl+L"));
    const auto letters = Convocations(story.archive()).of(m_meeting).value();

    QGuiApplication::clipboard()->setText("1\n2");
    story.press(QKeySequence("Ctrl+Shift+P"));
    QVERIFY(story.notice().startsWith("I numeri copiati sono 2"));
    QStringList numbers;
    QStringList lines;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        numbers.append(QString("%1/2025").arg(1000 + i));
        lines.append(numbers.constLast() + "\t31/10/2025");
    }
    QGuiApplication::clipboard()->setText(lines.join("\r\n") + "\tdi troppo\r\n");
    story.press(QKeySequence("Ctrl+Shift+P"));
    QVERIFY2(story.notice().contains(QString::number(letters.size())), qPrintable(story.notice()));
    QCOMPARE(story.rows("letterList").filter("1000/2025").size(), 0);
    QGuiApplication::clipboard()->setText(lines.join("\r\n") + "\r\n");
    story.press(QKeySequence("Ctrl+Shift+P"));
    const auto written = Convocations(story.archive()).of(m_meeting).value();
    for (const auto &letter : written)
        QCOMPARE(letter.protocolOn, QDate(2025, 10, 31));
    QVERIFY(story.rows("letterList").constFirst().contains("1000/2025"));
    QVERIFY(story.rows("letterList").constLast().contains(numbers.constLast()));

    story.selectRow("letterList", "Questura di Asti");
    story.press(QKeySequence("C"));
    QVERIFY(story.rows("letterList").filter("Questura di Asti").constFirst().contains("conferm"));
    QCOMPARE(Convocations(story.archive()).repliesOf(m_meeting)->size(), 1);
}

void TestMeetingWorkspace::wordsOfTheMinutesBecomeACommitmentAndACriticalArea()
{
    openDraft();
    auto &story = *m_story;
    story.press(QKeySequence("Alt+4"));
    auto &text = story.the<QPlainTextEdit>("minutesText");
    QTest::keyClicks(&text, "Apertura del corso di lingua");
    story.press(QKeySequence::SelectAll);
    const auto commitments = Actions(story.archive()).ofMeeting(m_meeting)->size();
    const auto keepBox = [](QWidget &box) {
        QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
    };

    story.inBox("recordDialog", keepBox);
    story.press(QKeySequence("Ctrl+I"));
    QCOMPARE(Actions(story.archive()).ofMeeting(m_meeting)->size(), commitments + 1);

    text.selectAll();
    story.inBox("recordDialog", [&](QWidget &box) {
        auto *title = box.findChild<QLineEdit *>("title");
        QTest::keySequence(title, QKeySequence::SelectAll);
        QTest::keyClicks(title, "Corsi di lingua");
        keepBox(box);
    });
    story.press(QKeySequence("Ctrl+K"));
    QCOMPARE(CriticalAreas(story.archive()).reportsIn(m_meeting)->size(), 1);

    story.press(QKeySequence("Alt+5"));
    QVERIFY(story.rows("followUpList").filter("impegno | Apertura del corso di lingua").size() == 1);
    QVERIFY(story.rows("followUpList").filter("Corsi di lingua").size() == 1);
    const auto kept = MinutesBook(story.archive()).textsOf(m_meeting).value();
    QCOMPARE(kept.constFirst().text, "Apertura del corso di lingua");
}

void TestMeetingWorkspace::theOutcomeBeingTypedOutlivesTheTextThatKeepsItself()
{
    openDraft();
    auto &story = *m_story;
    story.press(QKeySequence("Alt+4"));
    const auto point = Agendas(story.archive()).of(m_meeting)->constFirst().item;
    story.selectRow("minutesSections", point.title);
    QTest::keyClicks(&story.the("minutesText"), "Il Presidente introduce.");
    story.the("pointOutcomeWords").setFocus();
    QTest::keyClicks(&story.the("pointOutcomeWords"), "Si prende atto");

    const auto textKept = [&] {
        const auto texts = MinutesBook(story.archive()).textsOf(m_meeting).value();
        return !texts.isEmpty() && texts.constLast().text == "Il Presidente introduce.";
    };
    QTRY_VERIFY(textKept());
    QCOMPARE(story.the<QLineEdit>("pointOutcomeWords").text(), "Si prende atto");
    story.press(QKeySequence("Alt+5"));
    QCOMPARE(Agendas(story.archive()).of(m_meeting)->constFirst().item.outcomeText, "Si prende atto");
}

void TestMeetingWorkspace::linesOfTodayAreReadInTheDarkToo()
{
    auto &story = *m_story;
    story.press(QKeySequence("Ctrl+1"));
    story.press(QKeySequence("Ctrl+2"));
    story.window().findChild<QAction *>("dark")->trigger();
    story.press(QKeySequence("Ctrl+1"));

    const auto found = story.the<QListWidget>("todayLines").findItems("20 novembre", Qt::MatchContains);
    QVERIFY(found.constFirst()->foreground().color().lightness() > 128);
}

void TestMeetingWorkspace::minutesThatAreFinalAreNotWritten()
{
    auto &story = *m_story;
    story.press(QKeySequence("Ctrl+2"));
    story.selectRow("meetingList", "conclusa");
    story.press(QKeySequence("Ctrl+Return"));
    story.press(QKeySequence("Alt+4"));
    auto &text = story.the<QPlainTextEdit>("minutesText");
    const QString before = text.toPlainText();

    QTest::keyClicks(&text, "aggiunto dopo");

    QCOMPARE(text.toPlainText(), before);
}

void TestMeetingWorkspace::aLineOfTodayOpensTheStepThatPutsItRight()
{
    auto &story = *m_story;
    story.press(QKeySequence("Ctrl+1"));
    auto &lines = story.the<QListWidget>("todayLines");
    QVERIFY(lines.currentItem()->text().startsWith("giovedì 20 novembre 2025"));
    const auto found = lines.findItems("nessuno è stato ancora convocato", Qt::MatchContains);
    QCOMPARE(found.size(), 1);

    lines.setCurrentItem(found.constFirst());
    QTest::keyClick(&lines, Qt::Key_Return);

    QCOMPARE(story.title(), "Seduta del 20 novembre 2025");
    QCOMPARE(story.the<QTabBar>("meetingSteps").currentIndex(), 1);
}

void TestMeetingWorkspace::everyLackHasAStepThatPutsItRight()
{
    MeetingAhead ahead;
    for (int lack = 0; lack <= int(Lack::MinutesToIssue); ++lack) {
        ahead.lacks = {{static_cast<Lack>(lack), 1}};
        QVERIFY(nextVerb(ahead) != MeetingVerb::FollowUp);
    }
    QCOMPARE(stepOf(verbFor(Lack::Agenda)), MeetingStep::Preparation);
    QCOMPARE(stepOf(verbFor(Lack::Replies)), MeetingStep::Letters);
    QCOMPARE(stepOf(verbFor(Lack::Attendances)), MeetingStep::Sitting);
    QCOMPARE(stepOf(verbFor(Lack::MinutesToFinish)), MeetingStep::Minutes);

    ahead.lacks = {{Lack::Replies, 3}, {Lack::Beginning, 0}};
    QCOMPARE(nextVerb(ahead), MeetingVerb::Start);
    ahead.lacks.clear();
    ahead.meeting.state = MeetingState::Draft;
    QCOMPARE(nextVerb(ahead), MeetingVerb::Convene);
    ahead.meeting.state = MeetingState::Closed;
    QCOMPARE(nextVerb(ahead), MeetingVerb::FollowUp);
}

void TestMeetingWorkspace::aMeetingIsClosedOnceItsPointsAreTreated()
{
    Meeting running;
    running.heldOn = PartialDate::onDay(QDate(2025, 9, 1));
    running.state = MeetingState::Running;
    MeetingMaterial material;
    material.attendances = 12;
    material.pointsToTreat = 2;

    const auto before = lacksOf(running, material, running.heldOn.day);
    QCOMPARE(before, (QList<MeetingLack>{{Lack::Points, 2}}));
    QCOMPARE(nextVerb({running, before, false}), MeetingVerb::TreatPoints);

    material.pointsToTreat = 0;
    const auto after = lacksOf(running, material, running.heldOn.day);
    QCOMPARE(nextVerb({running, after, false}), MeetingVerb::Close);
}

QTEST_MAIN(TestMeetingWorkspace)
#include "tst_meeting_workspace.moc"
