#include "core/storage/secretariat_repository.h"
#include "core/usecases/agendas.h"
#include "core/usecases/checks.h"
#include "core/usecases/convocations.h"
#include "core/usecases/meetings.h"
#include "tests/gui/open_window.h"
#include "tests/unit/documents/paper_faults.h"
#include "ui/desk/doubt_place.h"
#include "ui/desk/paper_place.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

using namespace seduta;

namespace {

const MeetingId held(1);
const MeetingId next(2);

/// Whether the keyboard is in the widget of that name, or in a part of it.
bool isTypedIn(const QString &name)
{
    for (const auto *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (widget->objectName() == name)
            return true;
    return false;
}

QString typedIn()
{
    const auto *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QStringLiteral("nothing");
}

/// What a place of the window is called, where it is not called as the field is.
QString controlOf(const PaperDoubt &doubt)
{
    static const QHash<QString, QString> controls{
        {"meeting.agenda", "nextPoint"},
        {"meeting.attendance", "attendanceList"},
        {"meeting.signatories", "paperSignatories"},
        {"suspension.resumedAt", "suspensions"},
        {"suspension.suspendedAt", "suspensions"},
        {"meeting_part.heldOn", "meetingParts"},
        {"agenda_item.status", "pointStatus"},
        {"agenda_item.outcome", "pointOutcome"},
        {"agenda_item.outcomeText", "minutesText"},
        {"statement.bodyId", "saidList"},
        {"body.attendance", "value"},
        {"body.names", "bodyNames"},
        {"action_item.owners", "actionOwnersAdd"},
        {"critical_area.reports", "areaReports"},
        {"council.emblem", "chooseEmblem"},
    };
    return controls.value(doubt.record.table + u'.' + doubt.field, doubt.field);
}

}

/// Da completare beside a draft: what it tells, and where each line leads.
class TestPaperDoubtsInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_story = std::make_unique<OpenWindow>(StandingClock(QDate(2025, 9, 1))); }
    void cleanup() { m_story.reset(); }

    void enterLeadsToTheFieldThatIsMissing();
    void aClickLeadsToThePointInItsStep();
    void whereNothingIsMissingItSaysSo();
    void theListIsFoldedUnderItsTitle();
    void ofALetterWhatIsOfAnotherIsNotTold();
    void everyFaultLeadsToItsField_data();
    void everyFaultLeadsToItsField();

private:
    void openWith(const PaperFault &fault);
    void openPaper(MeetingId meeting, DocumentKind kind);
    QStringList lines();

    std::unique_ptr<OpenWindow> m_story{};
};

void TestPaperDoubtsInWindow::openWith(const PaperFault &fault)
{
    auto part = cleanMeeting(fault.isOfHeld);
    fault.make(part);
    const QString path = m_story->file(QStringLiteral("prova.seduta"));
    {
        const auto made = Workspace::create(path, {}, m_story->clock());
        QVERIFY(made);
        QVERIFY((*made)->write(QStringLiteral("dati"), [&](Database &database) -> Result<void> {
            SecretariatRepository(database).insert(part);
            return {};
        }));
    }
    m_story->window().openArchive(path);
}

void TestPaperDoubtsInWindow::openPaper(MeetingId meeting, DocumentKind kind)
{
    m_story->window().go(paperPlace(meeting, kind));
}

QStringList TestPaperDoubtsInWindow::lines()
{
    const auto &list = m_story->the<QListWidget>("paperDoubtLines");
    QStringList lines;
    for (int row = 0; row < list.count(); ++row)
        lines.append(list.item(row)->text());
    return lines;
}

void TestPaperDoubtsInWindow::enterLeadsToTheFieldThatIsMissing()
{
    m_story->openSample();
    auto meeting = Meetings(m_story->archive()).find(next).value();
    meeting.venue.clear();
    QVERIFY(Meetings(m_story->archive()).change(meeting));
    openPaper(next, DocumentKind::Agenda);
    auto &list = m_story->the<QListWidget>("paperDoubtLines");
    const auto before = lines();
    QVERIFY2(before.contains("Seduta: manca la sede"), qPrintable(before.join(u'\n')));
    QCOMPARE(m_story->the<QToolButton>("paperDoubts").text(), QStringLiteral("Da completare (%1)").arg(before.size()));

    list.setCurrentRow(int(before.indexOf("Seduta: manca la sede")));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);

    QCOMPARE(m_story->title(), "Sedute");
    QCOMPARE(typedIn(), "venue");
    QTest::keyClicks(QApplication::focusWidget(), "sala consiliare");
    m_story->press(QKeySequence("Ctrl+S"));
    m_story->press(QKeySequence("Alt+Left"));
    QCOMPARE(Meetings(m_story->archive()).find(next)->venue, "sala consiliare");
    QVERIFY(!lines().contains("Seduta: manca la sede"));
}

void TestPaperDoubtsInWindow::aClickLeadsToThePointInItsStep()
{
    m_story->openSample();
    auto point = Agendas(m_story->archive()).of(next)->at(1).item;
    point.title = "Approvazione del verbale della seduta precedente";
    QVERIFY(Agendas(m_story->archive()).change(point));
    openPaper(next, DocumentKind::Agenda);
    auto &list = m_story->the<QListWidget>("paperDoubtLines");
    const auto found = list.findItems(point.title, Qt::MatchContains);
    QCOMPARE(found.size(), 1);

    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(found.constFirst()).center());

    QCOMPARE(m_story->title(), "Seduta del 20 novembre 2025");
    QVERIFY(m_story->isSeen("preparationStep"));
    QCOMPARE(typedIn(), "title");
}

void TestPaperDoubtsInWindow::whereNothingIsMissingItSaysSo()
{
    m_story->openSample();

    openPaper(held, DocumentKind::Minutes);

    QCOMPARE(m_story->the<QToolButton>("paperDoubts").text(), "Da completare (0)");
    QCOMPARE(m_story->the<QLabel>("noPaperDoubts").text(), "Nulla da completare.");
    QVERIFY(!m_story->isSeen("paperDoubtLines"));
}

void TestPaperDoubtsInWindow::theListIsFoldedUnderItsTitle()
{
    m_story->openSampleWithDraftMinutes();
    openPaper(held, DocumentKind::Minutes);
    QVERIFY(m_story->isSeen("paperDoubtLines"));

    m_story->click("paperDoubts");

    QVERIFY(!m_story->isSeen("paperDoubtLines"));
    m_story->openAgain();
    openPaper(held, DocumentKind::Minutes);
    QVERIFY(!m_story->isSeen("paperDoubtLines"));
    m_story->click("paperDoubts");
    QVERIFY(m_story->isSeen("paperDoubtLines"));
}

void TestPaperDoubtsInWindow::ofALetterWhatIsOfAnotherIsNotTold()
{
    m_story->openSample();
    Convocations letters(m_story->archive());
    QVERIFY(letters.prepareFor(next));
    auto letter = letters.of(next)->constFirst();
    letter.address.clear();
    QVERIFY(letters.change(letter));
    const auto count = [&](const Convocation &each) {
        m_story->window().go(paperPlace(next, DocumentKind::Convocation, each.id));
        return lines().filter("indirizzo").size();
    };

    QCOMPARE(count(letter), 1);
    QCOMPARE(count(letters.of(next)->at(1)), 0);
}

void TestPaperDoubtsInWindow::everyFaultLeadsToItsField_data()
{
    QTest::addColumn<int>("fault");
    for (int i = 0; i < paperFaults().size(); ++i)
        QTest::addRow("%s at %s.%s", paperFaults().at(i).rule, paperFaults().at(i).table, paperFaults().at(i).field)
            << i;
}

void TestPaperDoubtsInWindow::everyFaultLeadsToItsField()
{
    QFETCH(int, fault);
    const auto &made = paperFaults().at(fault);
    m_story = std::make_unique<OpenWindow>(StandingClock(draftingDay(made.isOfHeld)));
    openWith(made);
    const auto doubts = Checks(m_story->archive()).of(held).value();
    QCOMPARE(doubts.size(), 1);
    m_story->window().go(paperPlace(held, doubts.constFirst().papers.constFirst(), doubts.constFirst().letter));
    auto &list = m_story->the<QListWidget>("paperDoubtLines");
    QCOMPARE(list.count(), 1);

    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);

    QVERIFY2(isTypedIn(controlOf(doubts.constFirst())), qPrintable(typedIn()));
}

QTEST_MAIN(TestPaperDoubtsInWindow)
#include "tst_paper_doubts_in_window.moc"
