#include "core/usecases/agendas.h"
#include "core/usecases/attendances.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/people.h"
#include "core/usecases/transfer.h"
#include "tests/support/final_minutes.h"
#include "tests/support/seeded_workspace.h"
#include "tests/support/verb_generators.h"

#include <QLoggingCategory>
#include <QTest>

using namespace seduta;

namespace {

constexpr int randomActs = 4000;

}

/// From "definitivo" on the minutes stand still, whoever tries, and by whatever way.
class TestMinutesStandStill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void noVerbOfAnyServiceChangesThem();
    void whatWasDoneBeforeIsNotUndone();
    void theActThatMadeThemFinalIsNotUndone();
    void aPointPostponedIsStillCarriedOver();
    void anErasurePasses();
    void anImportStandsBesideThem();
    void theOtherMeetingsGoOn();

private:
    Workspace &archive() { return *m_seeded->workspace; }
    AgendaItemId firstPoint() { return Agendas(archive()).of(m_closed)->constFirst().item.id; }

    std::unique_ptr<SeededWorkspace> m_seeded{};
    const MeetingId m_closed{4};
};

void TestMinutesStandStill::init()
{
    QLoggingCategory::setFilterRules("default.warning=false");
    m_seeded = std::make_unique<SeededWorkspace>();
    MinutesBook book(archive());
    QVERIFY(book.setText(m_closed, MinutesSection::Opening, {}, "Il Presidente apre la seduta."));
    QVERIFY(
        book.addStatement(Statement{{}, firstPoint(), 0, BodyId(1), {}, {}, "riferisce", "che i corsi proseguono"}));
}

void TestMinutesStandStill::noVerbOfAnyServiceChangesThem()
{
    makeFinal(archive(), m_closed);
    const auto before = standingIn(archive(), m_closed);
    QVERIFY(before.size() >= 8);
    Chance chance(20251128);
    RandomRecords random(chance, archive());
    int done = 0;

    for (int i = 0; i < randomActs; ++i) {
        const auto verb = chance.oneOf(verbGenerators().keys());
        const bool isDone = chance.oneIn(12) ? archive().undo().has_value()
            : chance.oneIn(20)               ? archive().redo().has_value()
                                             : verbGenerators().value(verb)(random);
        done += int(isDone);
        if (isDone && standingIn(archive(), m_closed) != before)
            QFAIL(qPrintable("changed by " + verb));
    }

    QVERIFY(done > randomActs / 4);
    QCOMPARE(archive().verify().value(), QString());
}

void TestMinutesStandStill::whatWasDoneBeforeIsNotUndone()
{
    const auto acts = archive().wholeUndoStacks().undoable;
    makeFinal(archive(), m_closed);
    const auto before = standingIn(archive(), m_closed);

    const auto undone = archive().undo(acts.constFirst().id);

    QVERIFY(!undone);
    QVERIFY2(undone.error().message.contains("10 maggio 2025"), qPrintable(undone.error().message));
    QCOMPARE(standingIn(archive(), m_closed), before);
}

void TestMinutesStandStill::theActThatMadeThemFinalIsNotUndone()
{
    makeFinal(archive(), m_closed);

    QVERIFY(!archive().undo());

    QVERIFY(MinutesBook(archive()).areFinal(m_closed));
}

void TestMinutesStandStill::aPointPostponedIsStillCarriedOver()
{
    const auto point = firstPoint();
    QVERIFY(Agendas(archive()).setOutcome(point, AgendaStatus::Postponed, Outcome::None, {}));
    const auto other = Agendas(archive()).of(m_closed)->constLast().item.id;
    makeFinal(archive(), m_closed);
    const auto before = standingIn(archive(), m_closed);

    QVERIFY(Agendas(archive()).carryOver(point, MeetingId(1)));
    QVERIFY(!Agendas(archive()).carryOver(other, MeetingId(1)));

    QCOMPARE(standingIn(archive(), m_closed), before);
}

void TestMinutesStandStill::anErasurePasses()
{
    auto meeting = Meetings(archive()).find(m_closed).value();
    meeting.chairId = PersonId(2);
    QVERIFY(Meetings(archive()).change(meeting));
    makeFinal(archive(), m_closed);

    const auto erased = People(archive()).erase(PersonId(2));

    QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().message));
    QCOMPARE(archive().verify().value(), QString());
}

void TestMinutesStandStill::anImportStandsBesideThem()
{
    makeFinal(archive(), m_closed);
    const auto before = standingIn(archive(), m_closed);

    QVERIFY(Transfer(archive()).importDocument(Transfer::sampleDocument(), {}, ImportConsent::Given));
    const auto imported = Meetings(archive()).named("2025-06-26")->id;
    QVERIFY(MinutesBook(archive()).areFinal(imported));
    const auto broughtIn = standingIn(archive(), imported);
    QVERIFY(Transfer(archive()).importDocument(Transfer::sampleDocument(), {}, ImportConsent::Given));

    QCOMPARE(standingIn(archive(), m_closed), before);
    QCOMPARE(standingIn(archive(), imported), broughtIn);
}

void TestMinutesStandStill::theOtherMeetingsGoOn()
{
    makeFinal(archive(), m_closed);
    const MeetingId running(3);

    QVERIFY(MinutesBook(archive()).setText(running, MinutesSection::Closing, {}, "Testo"));
    Attendance attendance;
    attendance.meetingId = running;
    attendance.bodyId = BodyId(2);
    QVERIFY(Attendances(archive()).record(attendance));
    QVERIFY(Meetings(archive()).close(running, QTime(12, 0)));
    auto meeting = Meetings(archive()).find(m_closed).value();
    meeting.dossier = "Fascicolo 12";
    QVERIFY(Meetings(archive()).change(meeting));
    meeting.venue = "Altrove";
    QVERIFY(!Meetings(archive()).change(meeting));
}

QTEST_GUILESS_MAIN(TestMinutesStandStill)

#include "tst_minutes_stand_still.moc"
