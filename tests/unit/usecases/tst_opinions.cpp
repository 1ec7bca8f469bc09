#include "core/usecases/opinions.h"

#include "core/domain/fields/project.h"
#include "core/usecases/agendas.h"
#include "core/usecases/cards.h"
#include "core/usecases/carry_over.h"
#include "core/usecases/projects.h"
#include "core/usecases/today.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

#include <algorithm>

using namespace seduta;

namespace {

Opinion onProject(qint64 project)
{
    Opinion opinion;
    opinion.projectId = ProjectId(project);
    return opinion;
}

bool hasChip(const Card &card, CardTone tone)
{
    return std::ranges::any_of(card.chips, [&](const CardChip &chip) { return chip.tone == tone; });
}

}

// An opinion was asked for on the first of two projects.
class TestOpinions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anOpinionIsOnAProject();
    void whatIsExpressedHasAnOutcomeAndAMeeting_data();
    void whatIsExpressedHasAnOutcomeAndAMeeting();
    void nothingElseIsAskedOfIt();
    void expiredIsComputedAndNeverKept();
    void anEditionIsOfItsProject();
    void seventeenInOneMeetingShareWhatTheyShare();
    void theCardsOfProjectAndMeetingTellThem();
    void aProjectWithAnOpinionIsNotRemoved();
    void theMoneyIsToldApart();
    void whatIsAwaitedIsToldByItsDay();
    void onTheAgendaItIsAPointAboutItsProject();

private:
    Opinions opinions() { return Opinions(*m_seeded->workspace); }
    Card cardOf(const QString &table, qint64 id) { return Cards(*m_seeded->workspace).of({table, id}).value(); }

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

void TestOpinions::init()
{
    m_seeded = std::make_unique<SeededWorkspace>();
    auto opinion = onProject(1);
    opinion.meetingId = MeetingId(1);
    QVERIFY(opinions().add(opinion));
}

void TestOpinions::anOpinionIsOnAProject()
{
    QCOMPARE(opinions().add({}).error().field, "projectId");
    QVERIFY(opinions().add(onProject(1)));
    QCOMPARE(opinions().lines()->constFirst().project, "Progetto 1");
}

void TestOpinions::whatIsExpressedHasAnOutcomeAndAMeeting_data()
{
    QTest::addColumn<OpinionState>("state");
    QTest::newRow("expressed") << OpinionState::Expressed;
    QTest::newRow("transmitted") << OpinionState::Transmitted;
}

void TestOpinions::whatIsExpressedHasAnOutcomeAndAMeeting()
{
    QFETCH(OpinionState, state);
    auto opinion = onProject(1);
    opinion.state = state;
    QCOMPARE(opinions().add(opinion).error().field, "outcome");
    opinion.outcome = OpinionOutcome::NotExpressed;
    QCOMPARE(opinions().add(opinion).error().field, "meetingId");
    opinion.meetingId = MeetingId(1);

    QVERIFY(opinions().add(opinion));
}

void TestOpinions::nothingElseIsAskedOfIt()
{
    auto opinion = onProject(1);
    opinion.state = OpinionState::Transmitted;
    opinion.outcome = OpinionOutcome::WithRemarks;
    opinion.meetingId = MeetingId(4);
    opinion.transmittedOn = PartialDate::inSeason(2025, 3);

    const auto id = opinions().add(opinion).value();

    QCOMPARE(opinions().find(id)->transmittedOn, PartialDate::inSeason(2025, 3));
    QVERIFY(opinions().find(id)->motivation.isEmpty());
}

void TestOpinions::expiredIsComputedAndNeverKept()
{
    auto opinion = onProject(1);
    opinion.dueOn = PartialDate::inMonth(2025, 3);
    QVERIFY(!isExpired(opinion, QDate(2025, 3, 31)));
    QVERIFY(isExpired(opinion, QDate(2025, 4, 1)));
    opinion.state = OpinionState::Expressed;
    QVERIFY(!isExpired(opinion, QDate(2025, 4, 1)));

    opinion.state = OpinionState::UnderExamination;
    opinion.dueOn = PartialDate::onDay(m_seeded->clock.today().addDays(-1));
    const auto id = opinions().add(opinion).value();

    QVERIFY(hasChip(cardOf("opinion", id.value()), CardTone::Alarm));
    QCOMPARE(opinions().find(id)->state, OpinionState::UnderExamination);
}

void TestOpinions::anEditionIsOfItsProject()
{
    auto opinion = onProject(1);
    opinion.editionId = ProjectEditionId(2);
    QCOMPARE(opinions().add(opinion).error().field, "editionId");

    opinion.editionId = ProjectEditionId(1);
    QVERIFY(opinions().add(opinion));
}

void TestOpinions::seventeenInOneMeetingShareWhatTheyShare()
{
    auto opinion = onProject(1);
    opinion.meetingId = MeetingId(4);
    opinion.criteria = {"incidenza", "innovazione"};
    opinion.outcome = OpinionOutcome::Favourable;
    opinion.motivation = "Perché sì";
    for (int number = 0; number < 17; ++number) {
        QVERIFY(opinions().add(opinion));
        auto next = nextAfter(opinion);
        QCOMPARE(next.meetingId, MeetingId(4));
        QCOMPARE(next.criteria, opinion.criteria);
        QCOMPARE(next.outcome, OpinionOutcome::None);
        QVERIFY(next.motivation.isEmpty() && !next.projectId.isValid());
        next.projectId = ProjectId(2);
        opinion = next;
    }

    const auto lines = opinions().lines().value();

    QCOMPARE(std::ranges::count_if(lines, [](const auto &line) { return line.opinion.meetingId == MeetingId(4); }), 17);
    QCOMPARE(lines.constFirst().meetingHeldOn, PartialDate::onDay(QDate(2025, 5, 10)));
}

void TestOpinions::theCardsOfProjectAndMeetingTellThem()
{
    for (const auto *table : {"project", "meeting"}) {
        const auto card = cardOf(table, 1);
        QVERIFY2(std::ranges::any_of(card.sections, [](const auto &section) { return section.name == "opinions"; }),
                 table);
    }
}

void TestOpinions::aProjectWithAnOpinionIsNotRemoved()
{
    Projects projects(*m_seeded->workspace);
    QCOMPARE(projects.remove(ProjectId(1)).error().kind, ErrorKind::Conflict);
    QVERIFY(opinions().remove(OpinionId(1)));
    QVERIFY(m_seeded->workspace->undo());
    QVERIFY(opinions().find(OpinionId(1)));
}

void TestOpinions::theMoneyIsToldApart()
{
    auto opinion = onProject(1);
    opinion.outcome = OpinionOutcome::Favourable;
    opinion.requested = {10000050};
    opinion.moneyOutcome = "non finanziato";
    const auto id = opinions().add(opinion).value();

    const auto card = cardOf("opinion", id.value());

    QVERIFY(std::ranges::any_of(card.facts, [](const auto &fact) { return fact.words == "100.000,50 €"; }));
    QVERIFY(!std::ranges::any_of(card.facts, [](const auto &fact) { return fact.field == "grantedCents"; }));
}

void TestOpinions::whatIsAwaitedIsToldByItsDay()
{
    const QDate today = m_seeded->workspace->clock().today();
    const auto add = [&](const PartialDate &due, OpinionState state) {
        auto opinion = onProject(2);
        opinion.dueOn = due;
        opinion.state = state;
        opinion.outcome = state == OpinionState::Requested ? OpinionOutcome::None : OpinionOutcome::Favourable;
        opinion.meetingId = MeetingId(1);
        return opinions().add(opinion).value();
    };
    const auto later = add(PartialDate::onDay(today.addDays(20)), OpinionState::Requested);
    const auto late = add(PartialDate::onDay(today.addDays(-1)), OpinionState::Requested);
    add(PartialDate::onDay(today.addDays(-1)), OpinionState::Expressed);
    const auto far = add(PartialDate::inYear(today.year() + 2), OpinionState::Requested);

    QList<OpinionId> awaited;
    const auto lines = opinions().awaited().value();
    for (const auto &line : lines)
        awaited.append(line.opinion.id);
    QCOMPARE(awaited, QList<OpinionId>({late, later, far, OpinionId(1)}));

    const auto minded = Today(*m_seeded->workspace).briefing()->opinions;
    QCOMPARE(minded.size(), 2);
    QCOMPARE(minded.constFirst().opinion.id, late);
    QCOMPARE(minded.constLast().opinion.id, later);
}

void TestOpinions::onTheAgendaItIsAPointAboutItsProject()
{
    const int before = m_seeded->acts();
    const auto offered = CarryOver(*m_seeded->workspace).to(MeetingId(1)).value();
    const auto thing = std::ranges::find(offered, OpenKind::OpinionDue, &OpenThing::kind);
    QVERIFY(thing != offered.end());
    QVERIFY(thing->draftTitle.contains(thing->title));

    const auto point = CarryOver(*m_seeded->workspace).putOn(MeetingId(1), *thing);

    QVERIFY2(point, point ? "" : qPrintable(point.error().message));
    QCOMPARE(m_seeded->acts(), before + 1);
    const auto asked = opinions().find(OpinionId(1)).value();
    QCOMPARE(asked.agendaItemId, *point);
    QCOMPARE(asked.meetingId, MeetingId(1));
    const Agendas agendas(*m_seeded->workspace);
    QCOMPARE(agendas.linksOf(*point)->constFirst().projectId, asked.projectId);
    const auto again = CarryOver(*m_seeded->workspace).to(MeetingId(1)).value();
    QVERIFY(std::ranges::find(again, OpenKind::OpinionDue, &OpenThing::kind) == again.end());
}

QTEST_GUILESS_MAIN(TestOpinions)
#include "tst_opinions.moc"
