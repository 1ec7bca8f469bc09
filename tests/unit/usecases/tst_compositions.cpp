#include "core/usecases/compositions.h"

#include "core/usecases/bodies.h"
#include "core/usecases/meetings.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

#include <algorithm>

using namespace seduta;

// The seed has one composition from 2024 on with four bodies, and meetings under it from February to May 2025: a draft, one convened, one
// running, one closed.
class TestCompositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void aCopyIsOneActWithTheSeatsOfTheOther();
    void aCopyBeginsAfterWhatItCopies();
    void aCopyOfNothingOrOverAnotherWritesNothing();
    void aCompositionMayBeKnownByItsMonthOrYear();
    void meetingsAheadGoByTheOneInForceOnTheirDay();
    void aCompositionThatMeetingsWereHeldUnderStays();
    void aCompositionOfMeetingsAheadAloneGoes();
    void whoIsMissingIsAddedInOneAct();
    void aBodySitsOnceForTheSameOffice();
    void aSeatIsOfABodyAndStaysInItsComposition();

private:
    Compositions compositions() { return Compositions(*m_seeded->workspace); }
    CompositionId compositionOf(int meeting)
    {
        return Meetings(*m_seeded->workspace).find(MeetingId(meeting))->compositionId;
    }
    static Composition from(const QDate &day) { return since(PartialDate::onDay(day)); }
    static Composition since(const PartialDate &day)
    {
        Composition composition;
        composition.decreeRef = "Decreto nuovo";
        composition.validFrom = day;
        return composition;
    }

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

void TestCompositions::aCopyIsOneActWithTheSeatsOfTheOther()
{
    auto seat = compositions().membersOf(CompositionId(1))->constFirst();
    seat.office = "Questore o suo delegato";
    seat.basis = MembershipBasis::Appointed;
    seat.seats = 2;
    seat.onlyIfConcerned = true;
    QVERIFY(compositions().changeMember(seat));
    const int before = m_seeded->acts();

    const auto renewed = compositions().renew(CompositionId(1), from(QDate(2025, 9, 1)));

    QVERIFY(renewed);
    QCOMPARE(m_seeded->acts(), before + 1);
    QCOMPARE(compositions().find(CompositionId(1))->validTo, PartialDate::onDay(QDate(2025, 8, 31)));
    auto copied = compositions().membersOf(*renewed)->constFirst();
    QVERIFY(copied.id != seat.id);
    copied.id = seat.id;
    copied.compositionId = seat.compositionId;
    QCOMPARE(copied, seat);
    QCOMPARE(compositions().membersOf(*renewed)->size(), 4);
    QVERIFY(m_seeded->workspace->undo());
    QCOMPARE(compositions().all()->size(), 2);
    QCOMPARE(compositions().find(CompositionId(1))->validTo, PartialDate());
}

void TestCompositions::aCopyBeginsAfterWhatItCopies()
{
    const auto same = compositions().renew(CompositionId(1), from(QDate(2024, 1, 1)));
    QCOMPARE(same.error().field, "validFrom");
    QVERIFY2(same.error().message.contains("2024"), qPrintable(same.error().message));
    QCOMPARE(compositions().renew(CompositionId(1), from({})).error().field, "validFrom");
    auto backwards = from(QDate(2026, 1, 1));
    backwards.validTo = PartialDate::onDay(QDate(2025, 1, 1));
    QCOMPARE(compositions().renew(CompositionId(1), backwards).error().field, "validTo");
    QCOMPARE(compositions().find(CompositionId(1))->validTo, PartialDate());
}

void TestCompositions::aCopyOfNothingOrOverAnotherWritesNothing()
{
    QCOMPARE(compositions().renew(CompositionId(77), from(QDate(2026, 1, 1))).error().kind, ErrorKind::NotFound);
    QCOMPARE(compositions().renew(CompositionId(2), from(QDate(2025, 1, 1))).error().kind, ErrorKind::Conflict);
    QCOMPARE(compositions().find(CompositionId(2))->validTo, PartialDate::onDay(QDate(1891, 1, 1)));
    QCOMPARE(compositions().all()->size(), 2);
}

void TestCompositions::aCompositionMayBeKnownByItsMonthOrYear()
{
    const auto renewed = compositions().renew(CompositionId(1), since(PartialDate::inMonth(2025, 9)));

    QVERIFY(renewed);
    // No last day is made up: it ended in the month in which the other began.
    QCOMPARE(compositions().find(CompositionId(1))->validTo, PartialDate::inMonth(2025, 9));
    const auto inForceOn = [&](const QDate &day) { return compositions().inForceOn(day).value()->id; };
    QCOMPARE(inForceOn(QDate(2025, 8, 31)), CompositionId(1));
    QCOMPARE(inForceOn(QDate(2025, 9, 1)), *renewed);
    QCOMPARE(inForceOn(QDate(2026, 1, 1)), *renewed);
    auto next = since(PartialDate::inYear(2025));
    QCOMPARE(compositions().add(next).error().kind, ErrorKind::Conflict);
    next.validFrom = PartialDate::inYear(2024);
    next.validTo = PartialDate::inYear(2023);
    QCOMPARE(compositions().add(next).error().field, "validTo");
    const auto again = compositions().renew(*renewed, since(PartialDate::inYear(2025)));
    QVERIFY2(again, "in 2025, but later than September");
    QCOMPARE(compositions().find(*renewed)->validTo, PartialDate::inYear(2025));
}

void TestCompositions::meetingsAheadGoByTheOneInForceOnTheirDay()
{
    const auto renewed = *compositions().renew(CompositionId(1), from(QDate(2025, 3, 1)));

    QCOMPARE(compositionOf(1), CompositionId(1));
    QCOMPARE(compositionOf(2), renewed);
    QCOMPARE(compositionOf(4), CompositionId(1));

    auto later = *compositions().find(renewed);
    later.validFrom = PartialDate::onDay(QDate(2025, 3, 20));
    QVERIFY(compositions().change(later));
    QCOMPARE(compositionOf(2), CompositionId());
    QVERIFY(m_seeded->workspace->undo());
    QCOMPARE(compositionOf(2), renewed);
}

void TestCompositions::aCompositionThatMeetingsWereHeldUnderStays()
{
    const auto refused = compositions().remove(CompositionId(1));

    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(compositionOf(1), CompositionId(1));
    QVERIFY(compositions().remove(CompositionId(2)));
    QCOMPARE(compositions().remove(CompositionId(2)).error().kind, ErrorKind::NotFound);
}

void TestCompositions::aCompositionOfMeetingsAheadAloneGoes()
{
    const auto renewed = *compositions().renew(CompositionId(1), from(QDate(2025, 3, 1)));
    QCOMPARE(compositionOf(2), renewed);

    QVERIFY(compositions().remove(renewed));

    QCOMPARE(compositionOf(2), CompositionId());
    QVERIFY(compositions().membersOf(renewed)->isEmpty());
    QVERIFY(m_seeded->workspace->undo());
    QCOMPARE(compositionOf(2), renewed);
    QCOMPARE(compositions().membersOf(renewed)->size(), 4);
}

void TestCompositions::whoIsMissingIsAddedInOneAct()
{
    QCOMPARE(compositions().addMissing(CompositionId(1)).error().kind, ErrorKind::Conflict);
    Body invited;
    invited.name = "Invitato";
    invited.category = BodyCategory::OtherPublicBody;
    Body archived;
    archived.name = "Cessato";
    archived.isActive = false;
    QVERIFY(Bodies(*m_seeded->workspace).addAll({invited, archived}));
    const int before = m_seeded->acts();

    QCOMPARE(compositions().missingFrom(CompositionId(1))->size(), 1);
    QCOMPARE(compositions().addMissing(CompositionId(1)).value(), 1);

    QCOMPARE(m_seeded->acts(), before + 1);
    QCOMPARE(compositions().membersOf(CompositionId(1))->constLast().basis, MembershipBasis::PermanentInvitee);
    QVERIFY(compositions().missingFrom(CompositionId(1))->isEmpty());
    QCOMPARE(compositions().addMissing(CompositionId(77)).error().kind, ErrorKind::NotFound);
}

void TestCompositions::aBodySitsOnceForTheSameOffice()
{
    Membership twin;
    twin.compositionId = CompositionId(1);
    twin.bodyId = BodyId(1);

    const auto refused = compositions().addMember(twin);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(refused.error().field, "bodyId");
    twin.office = "Capo dell'ufficio immigrazione";
    QVERIFY(compositions().addMember(twin));
    twin.compositionId = CompositionId(2);
    twin.office.clear();
    QVERIFY(compositions().addMember(twin));
}

void TestCompositions::aSeatIsOfABodyAndStaysInItsComposition()
{
    QCOMPARE(compositions().addMember(Membership{{}, CompositionId(1), {}, {}, {}, 1, false}).error().field, "bodyId");
    auto seat = compositions().membersOf(CompositionId(1))->constFirst();
    seat.compositionId = CompositionId(2);
    seat.seats = 3;

    QVERIFY(compositions().changeMember(seat));

    QCOMPARE(compositions().membersOf(CompositionId(1))->constFirst().seats, 3);
    seat.seats = 0;
    QCOMPARE(compositions().changeMember(seat).error().field, "seats");
    QVERIFY(compositions().removeMember(seat.id));
    QCOMPARE(compositions().changeMember(seat).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestCompositions)
#include "tst_compositions.moc"
