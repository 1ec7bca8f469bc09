#include "core/domain/attendance.h"
#include "core/domain/meeting.h"

#include <QTest>

using namespace seduta;

namespace {

Meeting aMeeting()
{
    Meeting meeting;
    meeting.heldOn = PartialDate::onDay({2025, 11, 20});
    meeting.plannedStart = {9, 30};
    meeting.plannedEnd = {12, 0};
    meeting.actualStart = {9, 40};
    meeting.actualEnd = {12, 30};
    meeting.replyBy = {2025, 11, 14};
    return meeting;
}

template <class Record>
QString faultyField(const Result<Record> &result)
{
    return result ? QString() : result.error().field;
}

}

/// Days and hours that go together.
class TestHoursInOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeetingEndsAfterItBegins()
    {
        auto meeting = aMeeting();
        QCOMPARE(faultyField(checked(meeting)), QString());

        meeting.actualEnd = {9, 0};
        QCOMPARE(faultyField(checked(meeting)), "actualEnd");
        meeting.hoursUnknown = true;
        QCOMPARE(faultyField(checked(meeting)), QString());
        meeting.plannedEnd = {9, 0};
        QCOMPARE(faultyField(checked(meeting)), "plannedEnd");
        meeting.plannedEnd = {};
        QCOMPARE(faultyField(checked(meeting)), QString());
    }

    void repliesAreDueBeforeTheMeeting()
    {
        auto meeting = aMeeting();
        meeting.replyBy = meeting.heldOn.day;
        QCOMPARE(faultyField(checked(meeting)), QString());
        meeting.replyBy = meeting.heldOn.day.addDays(1);
        QCOMPARE(faultyField(checked(meeting)), "replyBy");
        meeting.heldOn = {};
        QCOMPARE(faultyField(checked(meeting)), QString());
    }

    void aMeetingIsNotClosedBeforeItBegan()
    {
        auto meeting = aMeeting();
        meeting.state = MeetingState::Running;
        QCOMPARE(faultyField(closed(meeting, {9, 0})), "actualEnd");
        QVERIFY(closed(meeting, {9, 40}));
    }

    void partsSuspensionsAndAttendancesTheSame()
    {
        MeetingPart part;
        part.startsAt = {15, 0};
        part.endsAt = {14, 0};
        QCOMPARE(faultyField(checked(part)), "endsAt");

        Suspension suspension;
        suspension.suspendedAt = {11, 0};
        suspension.resumedAt = {10, 45};
        QCOMPARE(faultyField(checked(suspension)), "resumedAt");

        Attendance attendance;
        attendance.personName = "Anna Prova";
        attendance.arrivedAt = {11, 0};
        attendance.leftAt = {10, 0};
        QCOMPARE(faultyField(checked(attendance)), "leftAt");
        QCOMPARE(faultyField(checked(attendance, true)), "leftAt");
        attendance.arrivedAt = {};
        QCOMPARE(faultyField(checked(attendance, true)), QString());
    }
};

QTEST_APPLESS_MAIN(TestHoursInOrder)
#include "tst_hours_in_order.moc"
