#include "core/usecases/agendas.h"
#include "core/usecases/carry_over.h"
#include "core/usecases/meetings.h"
#include "tests/support/final_minutes.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

#include <algorithm>

using namespace seduta;

// The seed's meetings: 1 in draft, 4 closed, with its minutes in draft.
class TestCarryOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void minutesToApproveComeFirstAndOnce();
    void whatWasNotTreatedComesBackAndStaysUntreatedWhereItWas();
    void aCommitmentComesBackWithItsReasonAndADraftedTitle();
    void whatIsOnTheAgendaIsNotOfferedAgain();
    void aPointOfThisVeryMeetingIsNotItsOwnRemainder();
    void anUndoTakesBackBothPointAndLink();

private:
    CarryOver open() { return CarryOver(*m_seeded->workspace); }
    Agendas agendas() { return Agendas(*m_seeded->workspace); }
    QList<OpenThing> of(OpenKind kind)
    {
        auto things = open().to(m_draft).value();
        things.removeIf([&](const OpenThing &thing) { return thing.kind != kind; });
        return things;
    }
    AgendaItem point(AgendaItemId id, MeetingId meeting)
    {
        const auto points = agendas().of(meeting).value();
        for (const auto &each : points)
            if (each.item.id == id)
                return each.item;
        return {};
    }

    std::unique_ptr<SeededWorkspace> m_seeded;
    MeetingId m_draft{1};
    MeetingId m_closed{4};
};

void TestCarryOver::minutesToApproveComeFirstAndOnce()
{
    QVERIFY(of(OpenKind::MinutesToApprove).isEmpty());
    makeFinal(*m_seeded->workspace, m_closed);
    const auto things = open().to(m_draft).value();
    QCOMPARE(things.constFirst().kind, OpenKind::MinutesToApprove);

    const auto added = open().putOn(m_draft, things.constFirst());

    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    const auto agenda = agendas().of(m_draft).value();
    QCOMPARE(agenda.constFirst().item.id, *added);
    QCOMPARE(agenda.constFirst().item.kind, AgendaKind::Approval);
    QVERIFY(agenda.constFirst().item.title.contains(
        QString::number(Meetings(*m_seeded->workspace).find(m_closed)->heldOn.day.year())));
    QCOMPARE(agenda.at(1).number, "2");
    QVERIFY(of(OpenKind::MinutesToApprove).isEmpty());
}

void TestCarryOver::whatWasNotTreatedComesBackAndStaysUntreatedWhereItWas()
{
    const auto left = agendas().of(m_closed)->constFirst().item;
    QVERIFY(agendas().setOutcome(left.id, AgendaStatus::NotTreated, Outcome::None, {}));
    makeFinal(*m_seeded->workspace, m_closed);
    const auto things = of(OpenKind::NotTreated);
    QCOMPARE(things.size(), 1);
    QCOMPARE(things.constFirst().draftTitle, left.title);
    QVERIFY(!things.constFirst().why.isEmpty());

    const auto added = open().putOn(m_draft, things.constFirst());

    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    QCOMPARE(point(*added, m_draft).carriedFromId, left.id);
    QCOMPARE(point(left.id, m_closed).status, AgendaStatus::NotTreated);
    QVERIFY(of(OpenKind::NotTreated).isEmpty());
}

void TestCarryOver::aCommitmentComesBackWithItsReasonAndADraftedTitle()
{
    const auto things = of(OpenKind::Commitment) + of(OpenKind::Overdue);
    QVERIFY(!things.isEmpty());
    const auto &thing = things.constFirst();
    QVERIFY(thing.draftTitle != thing.title);
    QVERIFY(thing.draftTitle.endsWith(thing.title.mid(1)));

    const auto added = open().putOn(m_draft, thing);

    QVERIFY(added);
    QCOMPARE(point(*added, m_draft).title, thing.draftTitle);
    QCOMPARE(agendas().linksOf(*added)->constFirst().actionItemId, thing.about.actionItemId);
}

void TestCarryOver::whatIsOnTheAgendaIsNotOfferedAgain()
{
    const auto before = open().to(m_draft).value();
    QVERIFY(!before.isEmpty());
    for (const auto &thing : before)
        QVERIFY(open().putOn(m_draft, thing));

    QCOMPARE(open().to(m_draft)->size(), 0);
    QCOMPARE(agendas().linksOfMeeting(m_draft)->size() >= before.size(), true);
}

void TestCarryOver::aPointOfThisVeryMeetingIsNotItsOwnRemainder()
{
    const auto own = agendas().of(m_draft)->constFirst().item.id;
    QVERIFY(agendas().setOutcome(own, AgendaStatus::Postponed, Outcome::None, {}));

    QVERIFY(of(OpenKind::Postponed).isEmpty());
}

void TestCarryOver::anUndoTakesBackBothPointAndLink()
{
    const auto before = open().to(m_draft).value();
    const auto agenda = agendas().of(m_draft).value();
    QVERIFY(open().putOn(m_draft, before.constLast()));

    QVERIFY(m_seeded->workspace->undo());

    QCOMPARE(open().to(m_draft).value(), before);
    QCOMPARE(agendas().of(m_draft).value(), agenda);
}

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carry_over.moc"
