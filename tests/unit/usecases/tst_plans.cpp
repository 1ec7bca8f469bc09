#include "core/usecases/plans.h"

#include "tests/support/seeded_workspace.h"

#include <QTest>

using namespace seduta;

// The seed holds two plans: the first awaits the contribution of body 1, the second has received that of body 2.
class TestPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void aPlanNeedsATitleAndCannotUpdateItself();
    void aBodyIsAskedOnceForEachVersion();
    void remindingKeepsTheLastDayAndIsOnlyForWhatIsAwaited();
    void whatCameInPartIsStillAwaited();
    void onlyWhatCameWholeIsTakenIntoThePlan();
    void listsWhatIsAwaitedByTheDayItIsDue();
    void aVersionThatContributionsSpeakOfIsNotRemoved();

private:
    Plans plans() { return Plans(*m_seeded->workspace); }
    BodyContribution contribution(BodyContributionId id);

    const QDate m_day{2025, 9, 1};
    std::unique_ptr<SeededWorkspace> m_seeded{};
};

BodyContribution TestPlans::contribution(BodyContributionId id)
{
    for (const auto version : {PlanVersionId(1), PlanVersionId(2)}) {
        const auto all = plans().contributionsOf(version).value();
        for (const auto &each : all)
            if (each.id == id)
                return each;
    }
    return {};
}

void TestPlans::aPlanNeedsATitleAndCannotUpdateItself()
{
    QCOMPARE(plans().add(PlanVersion{}).error().field, "title");
    auto version = *plans().find(PlanVersionId(1));
    version.updatesId = version.id;
    QCOMPARE(plans().change(version).error().field, "updatesId");
    version.updatesId = PlanVersionId(2);
    QVERIFY(plans().change(version));
}

void TestPlans::aBodyIsAskedOnceForEachVersion()
{
    QCOMPARE(plans().request(PlanVersionId(1), BodyId(1), PartialDate::onDay(m_day), {}).error().field, "bodyId");
    QCOMPARE(plans().request(PlanVersionId(1), BodyId(3), {}, {}).error().field, "requestedOn");

    const auto asked =
        plans().request(PlanVersionId(1), BodyId(3), PartialDate::onDay(m_day), PartialDate::inMonth(2025, 10));

    QVERIFY(asked);
    QCOMPARE(contribution(*asked).due, PartialDate::inMonth(2025, 10));
    QCOMPARE(contribution(*asked).state, ContributionState::Requested);
}

void TestPlans::remindingKeepsTheLastDayAndIsOnlyForWhatIsAwaited()
{
    QVERIFY(plans().remind(BodyContributionId(1), m_day));
    QVERIFY(plans().remind(BodyContributionId(1), m_day.addDays(7)));

    QCOMPARE(contribution(BodyContributionId(1)).remindedOn, PartialDate::onDay(m_day.addDays(7)));
    QCOMPARE(contribution(BodyContributionId(1)).state, ContributionState::Reminded);
    QCOMPARE(plans().remind(BodyContributionId(2), m_day).error().kind, ErrorKind::Conflict);
    QCOMPARE(plans().remind(BodyContributionId(1), {}).error().field, "remindedOn");
}

void TestPlans::whatCameInPartIsStillAwaited()
{
    QVERIFY(plans().receive(BodyContributionId(1), m_day, false));

    QCOMPARE(plans().awaited()->size(), 1);
    QVERIFY(plans().remind(BodyContributionId(1), m_day));
    QCOMPARE(contribution(BodyContributionId(1)).state, ContributionState::ToComplete);
    QVERIFY(plans().receive(BodyContributionId(1), m_day, true));
    QVERIFY(plans().awaited()->isEmpty());
}

void TestPlans::onlyWhatCameWholeIsTakenIntoThePlan()
{
    QCOMPARE(plans().acquire(BodyContributionId(1)).error().kind, ErrorKind::Conflict);
    QVERIFY(plans().acquire(BodyContributionId(2)));
    QCOMPARE(plans().receive(BodyContributionId(2), m_day, true).error().kind, ErrorKind::Conflict);
}

void TestPlans::listsWhatIsAwaitedByTheDayItIsDue()
{
    QVERIFY(
        plans().request(PlanVersionId(1), BodyId(3), PartialDate::onDay(m_day), PartialDate::onDay(m_day.addDays(9))));
    QVERIFY(
        plans().request(PlanVersionId(1), BodyId(4), PartialDate::onDay(m_day), PartialDate::onDay(m_day.addDays(2))));

    QList<BodyId> bodies;
    const auto awaited = plans().awaited().value();
    for (const auto &each : awaited)
        bodies.append(each.bodyId);

    QCOMPARE(bodies, QList<BodyId>({BodyId(4), BodyId(3), BodyId(1)}));
}

void TestPlans::aVersionThatContributionsSpeakOfIsNotRemoved()
{
    QCOMPARE(plans().remove(PlanVersionId(1)).error().kind, ErrorKind::Conflict);
    QVERIFY(plans().withdraw(BodyContributionId(1)));
    QVERIFY(plans().remove(PlanVersionId(1)));
    QCOMPARE(plans().versions()->size(), 1);
}

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
