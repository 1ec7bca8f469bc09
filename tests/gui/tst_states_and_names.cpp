#include "core/usecases/agendas.h"
#include "core/usecases/bodies.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/papers.h"
#include "core/usecases/projects.h"
#include "core/usecases/working_tables.h"
#include "tests/gui/open_window.h"

#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTabBar>
#include <QTextDocument>

using namespace seduta;

namespace {

constexpr ProjectId ananda(1);
constexpr WorkingTableId stakeholders(1);

}

/// In which state a thing was and what it was called: told once in the form, and read on the cards and papers of those days.
class TestStatesAndNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aStateChosenInTheFormIsReadOnTheCard();
    void aRowOfTheStoryIsAddedAndTheStateFollows();
    void whatIsUnlikelyIsToldBesideTheDay();
    void theFormKeepsOnlyWhatWasTypedInIt();
    void aTableRenamedKeepsItsNameInEarlierMinutes();
    void aNameIsCorrectedEverywhere();
    void aMeetingTellsTheStateOfItsDay();

private:
    OpenWindow &story() { return *m_story; }
    Workspace &archive() { return m_story->archive(); }
    void openForm(PageKind page, qint64 record);
    void goToTab(const QString &tabs, int tab);
    /// All that the card says.
    QString cardWords();
    QString minutesOf(MeetingId meeting);
    MeetingId tableMeeting(const QDate &day);
    void addState(const QString &list, const QString &state, const QString &since);

    std::unique_ptr<OpenWindow> m_story{};
};

void TestStatesAndNames::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSample();
}

void TestStatesAndNames::openForm(PageKind page, qint64 record)
{
    story().window().go({page, record});
    story().openForm();
}

void TestStatesAndNames::goToTab(const QString &tabs, int tab)
{
    auto &bar = story().the<QTabBar>(tabs);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(tab).center());
}

QString TestStatesAndNames::cardWords()
{
    QStringList words;
    const auto groups = story().the("card").findChildren<QGroupBox *>();
    for (const auto *group : groups)
        words.append(group->title());
    const auto labels = story().the("card").findChildren<QLabel *>();
    for (const auto *label : labels) {
        QTextDocument text;
        text.setHtml(label->text());
        words.append(text.toPlainText());
    }
    return words.join(u' ').simplified();
}

QString TestStatesAndNames::minutesOf(MeetingId meeting)
{
    PaperOrder order;
    order.kind = DocumentKind::Minutes;
    order.meetingId = meeting;
    QFile file(story().file("verbale.pdf"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(Papers(archive()).draft(order)->papers.constFirst().pdf);
    file.close();
    QProcess reader;
    reader.start("pdftotext", {"-raw", file.fileName(), "-"});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

MeetingId TestStatesAndNames::tableMeeting(const QDate &day)
{
    Meeting meeting;
    meeting.workingTableId = stakeholders;
    meeting.heldOn = PartialDate::onDay(day);
    const auto id = Meetings(archive()).add(meeting).value();
    AgendaItem point;
    point.meetingId = id;
    point.title = "I tavoli";
    point.id = Agendas(archive()).add(point).value();
    AgendaLink link;
    link.agendaItemId = point.id;
    link.workingTableId = stakeholders;
    if (!Agendas(archive()).link(link))
        return {};
    return id;
}

void TestStatesAndNames::addState(const QString &list, const QString &state, const QString &since)
{
    story().inBox("recordDialog", [&](QWidget &box) {
        auto *states = box.findChild<QComboBox *>("state");
        states->setCurrentIndex(states->findText(state));
        auto *day = box.findChild<QLineEdit *>("since");
        day->setFocus(Qt::TabFocusReason);
        QTest::keySequence(day, QKeySequence::SelectAll);
        QTest::keyClicks(day, since);
        QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
    });
    story().click(list + "Add");
}

void TestStatesAndNames::aStateChosenInTheFormIsReadOnTheCard()
{
    openForm(PageKind::Projects, ananda.value());
    story().pick("status", "concluso");

    story().press(Qt::Key_Escape);

    const QString today = archive().clock().today().toString("dd/MM/yyyy");
    QVERIFY2(cardWords().contains("In che stato, da quando, dove se ne è parlato"), qPrintable(cardWords()));
    QVERIFY2(cardWords().contains(today), qPrintable(cardWords()));
    QCOMPARE(Projects(archive()).storyOf(ananda)->constLast().state, ProjectStatus::Concluded);
}

void TestStatesAndNames::aRowOfTheStoryIsAddedAndTheStateFollows()
{
    openForm(PageKind::Projects, ananda.value());
    goToTab("projectTabs", 3);
    addState("projectStates", "presentato", "marzo 2024");
    addState("projectStates", "approvato", "2025");

    QCOMPARE(Projects(archive()).find(ananda)->status, ProjectStatus::Approved);
    QCOMPARE(story().the<QComboBox>("status").currentText(), "approvato");
    story().selectRow("projectStates", "2025");
    story().press(Qt::Key_Delete);
    QCOMPARE(Projects(archive()).find(ananda)->status, ProjectStatus::Submitted);
}

void TestStatesAndNames::whatIsUnlikelyIsToldBesideTheDay()
{
    auto table = *WorkingTables(archive()).find(stakeholders);
    table.foundedOn = PartialDate::inYear(2024);
    QVERIFY(WorkingTables(archive()).change(table));
    openForm(PageKind::Tables, stakeholders.value());
    goToTab("tableTabs", 1);

    addState("tableStates", "costituito", "2019");

    QCOMPARE(WorkingTables(archive()).storyOf(stakeholders)->size(), 1);
    story().press(Qt::Key_Escape);
    QVERIFY2(cardWords().contains("Il tavolo è stato costituito più tardi"), qPrintable(cardWords()));
}

// Another line beside the form changed the state meanwhile: the form does not put its own back.
void TestStatesAndNames::theFormKeepsOnlyWhatWasTypedInIt()
{
    openForm(PageKind::Projects, ananda.value());
    story().type("fund", "FAMI 2021-2027");
    QVERIFY(Projects(archive()).addState({{}, ananda, ProjectStatus::Submitted, PartialDate::inYear(2024), {}, {}}));

    story().press(QKeySequence::Save);

    QCOMPARE(Projects(archive()).find(ananda)->fund, "FAMI 2021-2027");
    QCOMPARE(Projects(archive()).find(ananda)->status, ProjectStatus::Submitted);
    QCOMPARE(Projects(archive()).storyOf(ananda)->size(), 1);
}

void TestStatesAndNames::aTableRenamedKeepsItsNameInEarlierMinutes()
{
    const auto earlier = tableMeeting({2025, 3, 12});
    const auto later = tableMeeting({2025, 10, 2});
    const QString before = WorkingTables(archive()).find(stakeholders)->name;
    openForm(PageKind::Tables, stakeholders.value());
    QVERIFY(!story().isSeen("renamedOn"));
    story().type("name", "Tavolo unico permanente");
    story().type("renamedOn", "mai visto");
    story().type("name", before);
    QVERIFY(!story().isSeen("renamedOn"));
    story().type("name", "Tavolo unico permanente");
    story().type("renamedOn", "1/9/2025");

    story().press(QKeySequence::Save);

    QCOMPARE(WorkingTables(archive()).find(stakeholders)->name, "Tavolo unico permanente");
    QVERIFY2(minutesOf(earlier).contains(before), qPrintable(minutesOf(earlier)));
    QVERIFY(!minutesOf(earlier).contains("Tavolo unico permanente"));
    QVERIFY2(minutesOf(later).contains("Tavolo unico permanente"), qPrintable(minutesOf(later)));
    story().window().go({PageKind::Meetings, earlier.value()});
    QVERIFY2(cardWords().contains(before) && !cardWords().contains("Tavolo unico"), qPrintable(cardWords()));
    story().window().go({PageKind::Tables, stakeholders.value()});
    QVERIFY2(cardWords().contains(before + " fino al 31 agosto 2025"), qPrintable(cardWords()));
}

void TestStatesAndNames::aNameIsCorrectedEverywhere()
{
    const auto earlier = tableMeeting({2025, 3, 12});
    openForm(PageKind::Tables, stakeholders.value());
    story().type("name", "Tavoli con i portatori di interesse");

    story().press(QKeySequence::Save);

    QVERIFY(WorkingTables(archive()).namesOf(stakeholders)->isEmpty());
    QVERIFY(minutesOf(earlier).contains("Tavoli con i portatori di interesse"));

    openForm(PageKind::Bodies, Bodies(archive()).named("Asl At")->id.value());
    story().type("name", "Asl di Asti e Alessandria");
    story().type("renamedOn", "2026");
    story().press(QKeySequence::Save);
    const auto body = Bodies(archive()).named("Asl di Asti e Alessandria");
    QCOMPARE(Bodies(archive()).namesOf(body->id)->constFirst().validTo, PartialDate::inYear(2026));
}

void TestStatesAndNames::aMeetingTellsTheStateOfItsDay()
{
    const auto earlier = tableMeeting({2025, 3, 12});
    WorkingTables tables(archive());
    QVERIFY(tables.addState({{}, stakeholders, TableState::Suspended, PartialDate::inYear(2024), {}, {}}));
    QVERIFY(tables.addState({{}, stakeholders, TableState::Reactivated, PartialDate::inMonth(2025, 9), {}, {}}));

    story().window().go({PageKind::Meetings, earlier.value()});

    QVERIFY2(cardWords().contains("sospeso") && !cardWords().contains("riattivato"), qPrintable(cardWords()));
}

QTEST_MAIN(TestStatesAndNames)
#include "tst_states_and_names.moc"
