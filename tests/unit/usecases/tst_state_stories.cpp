#include "core/usecases/agreements.h"
#include "core/usecases/cards.h"
#include "core/usecases/projects.h"
#include "core/usecases/search.h"
#include "core/usecases/working_tables.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

using namespace seduta;

// The seed's clock stands still; the first project, agreement and table have no story yet.
class TestStateStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anotherStateInTheFormIsARowOfToday();
    void changedBackTheSameDayItIsReplaced();
    void theRecordFollowsItsLastRow();
    void aRowThatSaysTheSameAgainIsRefused();
    void whileTheYearOfTheLastRowRunsTheNextIsOfIt();
    void whatIsToComeIsChangedInTheStory();
    void theStoryOfAnAgreementAndOfATable();
    void aTableIsCalledOtherwiseFromADayInOneAct();
    void theCardTellsTheStory();

private:
    Workspace &archive() { return *m_seeded->workspace; }
    Projects projects() { return Projects(archive()); }
    PartialDate today() { return PartialDate::onDay(archive().clock().today()); }
    void say(ProjectStatus status);
    QList<ProjectStatus> states();

    std::unique_ptr<SeededWorkspace> m_seeded{};
    ProjectId m_project{};
};

void TestStateStories::init()
{
    m_seeded = std::make_unique<SeededWorkspace>();
    Project project;
    project.title = "Ponte";
    project.status = ProjectStatus::Idea;
    m_project = *projects().add(project);
}

void TestStateStories::say(ProjectStatus status)
{
    auto project = *projects().find(m_project);
    project.status = status;
    QVERIFY(projects().change(project));
}

QList<ProjectStatus> TestStateStories::states()
{
    QList<ProjectStatus> states;
    const auto story = projects().storyOf(m_project).value();
    for (const auto &row : story)
        states.append(row.state);
    return states;
}

void TestStateStories::anotherStateInTheFormIsARowOfToday()
{
    QVERIFY(states().isEmpty());
    const int before = m_seeded->acts();

    say(ProjectStatus::Approved);

    QCOMPARE(m_seeded->acts(), before + 1);
    QCOMPARE(states(), QList{ProjectStatus::Approved});
    QCOMPARE(projects().storyOf(m_project)->constFirst().since, today());
    QCOMPARE(projects().find(m_project)->status, ProjectStatus::Approved);
    QVERIFY(archive().undo());
    QVERIFY(states().isEmpty());
    QCOMPARE(projects().find(m_project)->status, ProjectStatus::Idea);
}

void TestStateStories::changedBackTheSameDayItIsReplaced()
{
    QVERIFY(projects().addState({{}, m_project, ProjectStatus::Submitted, PartialDate::inYear(2020), {}, {}}));
    say(ProjectStatus::Approved);
    say(ProjectStatus::NotFunded);
    QCOMPARE(states(), QList({ProjectStatus::Submitted, ProjectStatus::NotFunded}));

    say(ProjectStatus::Submitted);

    QCOMPARE(states(), QList{ProjectStatus::Submitted});
    QCOMPARE(projects().find(m_project)->status, ProjectStatus::Submitted);
}

void TestStateStories::theRecordFollowsItsLastRow()
{
    const auto last =
        projects().addState({{}, m_project, ProjectStatus::Started, PartialDate::inMonth(2024, 5), {}, "avvio"});
    QCOMPARE(projects().find(m_project)->status, ProjectStatus::Started);

    QVERIFY(projects().addState({{}, m_project, ProjectStatus::Approved, PartialDate::inYear(2023), {}, {}}));
    QCOMPARE(projects().find(m_project)->status, ProjectStatus::Started);

    auto corrected = projects().storyOf(m_project)->constLast();
    corrected.projectId = ProjectId(1);
    corrected.state = ProjectStatus::NotFunded;
    QVERIFY(projects().changeState(corrected));
    QCOMPARE(projects().find(m_project)->status, ProjectStatus::NotFunded);
    QCOMPARE(projects().storyOf(m_project)->size(), 2);

    QVERIFY(projects().removeState(*last));
    QCOMPARE(projects().find(m_project)->status, ProjectStatus::Approved);
    QVERIFY(projects().remove(m_project));
}

void TestStateStories::aRowThatSaysTheSameAgainIsRefused()
{
    QVERIFY(projects().addState({{}, m_project, ProjectStatus::Started, PartialDate::inYear(2022), {}, {}}));
    const auto between =
        projects().addState({{}, m_project, ProjectStatus::NotFunded, PartialDate::inYear(2023), {}, {}});
    QVERIFY(projects().addState({{}, m_project, ProjectStatus::Started, PartialDate::inYear(2024), {}, {}}));
    const int before = m_seeded->acts();

    const ProjectStateChange again{{}, m_project, ProjectStatus::Started, PartialDate::inMonth(2024, 2), {}, {}};
    QCOMPARE(projects().addState(again).error().field, "state");
    QCOMPARE(projects().removeState(*between).error().field, "state");

    QCOMPARE(m_seeded->acts(), before);
    QCOMPARE(states(), QList({ProjectStatus::Started, ProjectStatus::NotFunded, ProjectStatus::Started}));
}

void TestStateStories::whileTheYearOfTheLastRowRunsTheNextIsOfIt()
{
    const auto thisYear = PartialDate::inYear(today().day.year());
    QVERIFY(projects().addState({{}, m_project, ProjectStatus::Approved, thisYear, {}, {}}));

    say(ProjectStatus::Started);

    QCOMPARE(states(), QList({ProjectStatus::Approved, ProjectStatus::Started}));
    QCOMPARE(projects().storyOf(m_project)->constLast().since, thisYear);
}

void TestStateStories::whatIsToComeIsChangedInTheStory()
{
    const auto nextYear = PartialDate::inYear(today().day.year() + 1);
    QVERIFY(projects().addState({{}, m_project, ProjectStatus::Concluded, nextYear, {}, {}}));
    auto project = *projects().find(m_project);
    project.status = ProjectStatus::Started;

    QCOMPARE(projects().change(project).error().field, "status");
    QCOMPARE(states(), QList{ProjectStatus::Concluded});
}

void TestStateStories::theStoryOfAnAgreementAndOfATable()
{
    Agreement agreement;
    agreement.title = "Protocollo";
    agreement.id = *Agreements(archive()).add(agreement);
    agreement.state = AgreementState::Signed;
    QVERIFY(Agreements(archive()).change(agreement));
    QCOMPARE(Agreements(archive()).storyOf(agreement.id)->constFirst().since, today());

    auto table = *WorkingTables(archive()).find(WorkingTableId(1));
    table.state = TableState::Suspended;
    QVERIFY(WorkingTables(archive()).change(table));
    const auto row = WorkingTables(archive()).storyOf(table.id)->constFirst();
    QCOMPARE(row.state, TableState::Suspended);
    QVERIFY(WorkingTables(archive()).removeState(row.id));
    QCOMPARE(WorkingTables(archive()).find(table.id)->state, TableState::Suspended);
}

void TestStateStories::aTableIsCalledOtherwiseFromADayInOneAct()
{
    WorkingTables tables(archive());
    WorkingTable table;
    table.name = "Tavolo antico";
    table.id = *tables.add(table);
    const int before = m_seeded->acts();

    table.name = "Tavolo nuovo";
    QVERIFY(tables.change(table, PartialDate::onDay({2025, 9, 1})));

    QCOMPARE(m_seeded->acts(), before + 1);
    QCOMPARE(tables.namesOf(table.id)->constFirst().validTo, PartialDate::onDay({2025, 8, 31}));
    QCOMPARE(tables.addName({{}, table.id, "Altro", PartialDate::inYear(2024), PartialDate::onDay({2025, 8, 31})})
                 .error()
                 .kind,
             ErrorKind::Conflict);
    const auto found = Search(archive()).find({"antico", {}, 50});
    QVERIFY(found);
    const auto isOfTable = [&](const SearchHit &hit) {
        return hit.owner == TouchedRow{"working_table", table.id.value()};
    };
    QVERIFY(std::any_of(found->begin(), found->end(), isOfTable));
    QVERIFY(tables.remove(table.id));
}

void TestStateStories::theCardTellsTheStory()
{
    QVERIFY(projects().addState({{}, m_project, ProjectStatus::Approved, PartialDate::inYear(2023), {}, "Decreto"}));
    QVERIFY(
        projects().addState({{}, m_project, ProjectStatus::Started, PartialDate::inMonth(2024, 5), MeetingId(1), {}}));

    const auto card = Cards(archive()).of({"project", m_project.value()});

    const auto &sections = card->sections;
    const auto story =
        std::find_if(sections.begin(), sections.end(), [](const auto &each) { return each.name == "states"; });
    QVERIFY(story != sections.end());
    QCOMPARE(story->lines.constFirst().link.table, "meeting");
    QVERIFY(!story->lines.constFirst().words.isEmpty());
    QCOMPARE(story->lines.constLast().when, "2023");
    QCOMPARE(story->lines.constLast().words, "Decreto");
}

QTEST_GUILESS_MAIN(TestStateStories)
#include "tst_state_stories.moc"
