#include "core/usecases/registers.h"

#include "core/usecases/agendas.h"
#include "core/usecases/bodies.h"
#include "core/usecases/people.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

using namespace seduta;

// The seed has four meetings of two points each, and four persons who each sit for a body.
class TestRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void pointsThatCameToNothingAreNotListed();
    void decisionsComeWithTheLatestMeetingFirst();
    void whatIsAnOpinionIsKnown();
    void nothingIssuedIsAnEmptyRegister();
    void personsComeByNameWithTheirBodies();

private:
    Registers registers() { return Registers(*m_seeded->workspace); }
    Agendas agendas() { return Agendas(*m_seeded->workspace); }

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

void TestRegisters::pointsThatCameToNothingAreNotListed()
{
    QVERIFY(registers().decisions()->isEmpty());

    QVERIFY(agendas().setOutcome(AgendaItemId(7), AgendaStatus::Treated, Outcome::None, {}));
    QVERIFY(registers().decisions()->isEmpty());
    QVERIFY(agendas().setOutcome(AgendaItemId(7), AgendaStatus::Treated, Outcome::None, "Si rinvia."));
    QCOMPARE(registers().decisions()->size(), 1);
}

void TestRegisters::decisionsComeWithTheLatestMeetingFirst()
{
    QVERIFY(agendas().setOutcome(AgendaItemId(3), AgendaStatus::Treated, Outcome::Approved, "Prima"));
    QVERIFY(agendas().setOutcome(AgendaItemId(8), AgendaStatus::Treated, Outcome::Noted, {}));
    QVERIFY(agendas().setOutcome(AgendaItemId(7), AgendaStatus::Treated, Outcome::Shared, "Seconda"));

    const auto lines = *registers().decisions();

    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0),
             (DecisionLine{AgendaItemId(7), MeetingId(4), PartialDate::onDay(QDate(2025, 5, 10)), "4", "Punto 1",
                           AgendaKind::Discussion, Outcome::Shared, "Seconda"}));
    QCOMPARE(lines.at(1).id, AgendaItemId(8));
    QCOMPARE(lines.at(2).meetingId, MeetingId(2));
}

void TestRegisters::whatIsAnOpinionIsKnown()
{
    DecisionLine line;
    line.outcome = Outcome::Approved;
    QVERIFY(!isOpinion(line));
    line.outcome = Outcome::OpinionNotGiven;
    QVERIFY(isOpinion(line));
    line.outcome = Outcome::Shared;
    line.kind = AgendaKind::Opinion;
    QVERIFY(isOpinion(line));
}

void TestRegisters::nothingIssuedIsAnEmptyRegister()
{
    QVERIFY(registers().issued()->isEmpty());
}

void TestRegisters::personsComeByNameWithTheirBodies()
{
    Person first;
    first.familyName = "Aaron";
    first.jobTitle = "Prefetto";
    QVERIFY(People(*m_seeded->workspace).add(first));
    Representative second;
    second.bodyId = BodyId(2);
    second.personId = PersonId(1);
    QVERIFY(Bodies(*m_seeded->workspace).addRepresentative(second));

    const auto lines = *registers().persons();

    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0).person.jobTitle, "Prefetto");
    QCOMPARE(lines.at(0).bodies, QString());
    QCOMPARE(lines.at(1).bodies, "Ente di prova 1, Ente di prova 2");
}

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
