#include "core/documents/contents/doubt_maker.h"
#include "core/domain/fields/attendance.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/issuing.h"
#include "core/domain/italian_date.h"
#include "core/domain/validity.h"

#include <algorithm>

namespace seduta {

namespace {

using Doubts = QList<PaperDoubt>;

const QList<DocumentKind> minutes{DocumentKind::Minutes};
const QList<DocumentKind> minutesAndRelease{DocumentKind::Minutes, DocumentKind::PressRelease};
const QList<DocumentKind> notices{DocumentKind::Convocation, DocumentKind::Agenda, DocumentKind::AttendanceSheet};

template <class Member>
PaperDoubt ofMeeting(const Meeting &meeting, Member Meeting::*member, const QString &words)
{
    return doubtAt(meeting, member, subjectOfMeeting(), words);
}

bool isGoingOn(const Meeting &meeting)
{
    return meeting.state == MeetingState::Running || meeting.state == MeetingState::Suspended;
}

Doubts closedOnADayToCome(const PaperRecords &records, const QDate &today)
{
    const Meeting meeting = records.meeting();
    if (holdingOf(meeting, today) != Holding::ToCome)
        return {};
    return {
        ofMeeting(meeting, &Meeting::heldOn,
                  PaperDoubts::tr("it is closed, and its day, %1, is still to come").arg(shortDate(meeting.heldOn)))};
}

Doubts dayPassedInPreparation(const PaperRecords &records, const QDate &today)
{
    const Meeting meeting = records.meeting();
    const bool isAhead = meeting.state == MeetingState::Draft || meeting.state == MeetingState::Convened;
    if (!isAhead || !meeting.heldOn.isKnown() || meeting.heldOn.day >= today)
        return {};
    return {ofMeeting(meeting, &Meeting::heldOn,
                      PaperDoubts::tr("its day, %1, has passed, and it has not begun").arg(shortDate(meeting.heldOn)))};
}

/// A sitting of several days goes on until the last of them.
Doubts neverClosed(const PaperRecords &records, const QDate &today)
{
    const Meeting meeting = records.meeting();
    QDate last = meeting.heldOn.day;
    for (const auto &part : records.ofMeeting(records.all().meetingParts))
        last = comesBefore(last, part.heldOn) ? part.heldOn : last;
    if (!isGoingOn(meeting) || !comesBefore(last, today))
        return {};
    return {ofMeeting(meeting, &Meeting::actualEnd,
                      PaperDoubts::tr("its day, %1, has passed, and it was not closed").arg(shortDate(last)))};
}

Doubts dayNotKnown(const PaperRecords &records, const QDate &)
{
    const Meeting meeting = records.meeting();
    if (meeting.heldOn.isDay())
        return {};
    return {ofMeeting(meeting, &Meeting::heldOn,
                      meeting.heldOn.isKnown()
                          ? PaperDoubts::tr("of its day only this is known: %1").arg(shortDate(meeting.heldOn))
                          : PaperDoubts::tr("its day is not known"))};
}

bool areHoursToldOtherwise(const Meeting &meeting)
{
    return meeting.hoursUnknown || !meeting.hoursWords.trimmed().isEmpty();
}

Doubts noBeginning(const PaperRecords &records, const QDate &)
{
    const Meeting meeting = records.meeting();
    if (meeting.actualStart.isValid() || areHoursToldOtherwise(meeting))
        return {};
    return {ofMeeting(meeting, &Meeting::actualStart, PaperDoubts::tr("the hour at which it began is missing"))};
}

Doubts noEnd(const PaperRecords &records, const QDate &)
{
    const Meeting meeting = records.meeting();
    if (meeting.actualEnd.isValid() || areHoursToldOtherwise(meeting))
        return {};
    return {ofMeeting(meeting, &Meeting::actualEnd, PaperDoubts::tr("the hour at which it ended is missing"))};
}

Doubts noChair(const PaperRecords &records, const QDate &)
{
    const Meeting meeting = records.meeting();
    if (meeting.chairId.isValid())
        return {};
    return {ofMeeting(meeting, &Meeting::chairId, PaperDoubts::tr("who chaired it is not said"))};
}

Doubts noSecretary(const PaperRecords &records, const QDate &)
{
    const Meeting meeting = records.meeting();
    if (meeting.secretaryId.isValid())
        return {};
    return {ofMeeting(meeting, &Meeting::secretaryId, PaperDoubts::tr("who writes the minutes is not said"))};
}

QString subjectOf(const Suspension &suspension)
{
    return suspension.suspendedAt.isValid() ? PaperDoubts::tr("Suspension at %1").arg(shortHour(suspension.suspendedAt))
                                            : PaperDoubts::tr("Suspension");
}

QList<Suspension> suspensionsOf(const PaperRecords &records)
{
    auto suspensions = records.ofMeeting(records.all().suspensions);
    std::stable_sort(suspensions.begin(), suspensions.end(), [](const Suspension &one, const Suspension &other) {
        return comesBefore(one.suspendedAt, other.suspendedAt);
    });
    return suspensions;
}

Doubts suspensionsNotResumed(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &suspension : suspensionsOf(records))
        if (!suspension.resumedAt.isValid())
            doubts.append(doubtAt(suspension, &Suspension::resumedAt, subjectOf(suspension),
                                  PaperDoubts::tr("the hour at which the works went on is missing")));
    return doubts;
}

/// Not while the sitting went on, as far as that is known. Of a sitting in several parts the hours are those of one day.
bool isOutside(const PaperRecords &records, const QTime &at)
{
    const Meeting meeting = records.meeting();
    return !meeting.hoursUnknown && records.ofMeeting(records.all().meetingParts).isEmpty()
        && (comesBefore(at, meeting.actualStart) || comesBefore(meeting.actualEnd, at));
}

QString outsideWords(const PaperRecords &records, const QTime &at)
{
    const Meeting meeting = records.meeting();
    return comesBefore(at, meeting.actualStart)
        ? PaperDoubts::tr("%1 comes before the meeting began, at %2").arg(shortHour(at), shortHour(meeting.actualStart))
        : PaperDoubts::tr("%1 comes after the meeting ended, at %2").arg(shortHour(at), shortHour(meeting.actualEnd));
}

Doubts suspensionsOutside(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &suspension : suspensionsOf(records))
        for (const auto member : {&Suspension::suspendedAt, &Suspension::resumedAt})
            if (isOutside(records, suspension.*member))
                doubts.append(
                    doubtAt(suspension, member, subjectOf(suspension), outsideWords(records, suspension.*member)));
    return doubts;
}

Doubts suspensionsThatOverlap(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    const auto suspensions = suspensionsOf(records);
    for (qsizetype i = 1; i < suspensions.size(); ++i)
        if (comesBefore(suspensions.at(i).suspendedAt, suspensions.at(i - 1).resumedAt))
            doubts.append(doubtAt(suspensions.at(i), &Suspension::suspendedAt, subjectOf(suspensions.at(i)),
                                  PaperDoubts::tr("the works had not gone on yet: that was at %1")
                                      .arg(shortHour(suspensions.at(i - 1).resumedAt))));
    return doubts;
}

Doubts presencesOutside(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &attendance : records.ofMeeting(records.all().attendances))
        for (const auto member : {&Attendance::arrivedAt, &Attendance::leftAt})
            if (isOutside(records, attendance.*member))
                doubts.append(doubtAt(attendance, member, subjectOf(records, attendance),
                                      outsideWords(records, attendance.*member)));
    return doubts;
}

Doubts partsWithoutADay(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &part : byPosition(records.ofMeeting(records.all().meetingParts)))
        if (!part.heldOn.isValid())
            doubts.append(doubtAt(part, &MeetingPart::heldOn,
                                  part.audience.isEmpty() ? PaperDoubts::tr("Part of the meeting") : part.audience,
                                  PaperDoubts::tr("the day of this part is missing")));
    return doubts;
}

}

QList<PaperRule> rulesOfHours()
{
    return {
        {"closed_on_a_day_to_come", minutesAndRelease, {}, DoubtGravity::Contradiction, false, closedOnADayToCome},
        {"day_passed_in_preparation", notices, {}, DoubtGravity::Contradiction, false, dayPassedInPreparation},
        {"never_closed", minutesAndRelease, {}, DoubtGravity::Contradiction, false, neverClosed},
        {"day_not_known", notices + minutesAndRelease, {}, DoubtGravity::Gap, false, dayNotKnown},
        {"no_beginning", minutes, {}, DoubtGravity::Gap, true, noBeginning},
        {"no_end", minutes, {}, DoubtGravity::Gap, true, noEnd},
        {"no_chair", minutesAndRelease, {}, DoubtGravity::Gap, true, noChair},
        {"no_secretary", minutes, {}, DoubtGravity::Gap, true, noSecretary},
        {"suspension_not_resumed", minutes, {PaperTopic::Proceedings}, DoubtGravity::Gap, true, suspensionsNotResumed},
        {"suspension_outside",
         minutes,
         {PaperTopic::Proceedings},
         DoubtGravity::Contradiction,
         false,
         suspensionsOutside},
        {"suspensions_overlap",
         minutes,
         {PaperTopic::Proceedings},
         DoubtGravity::Contradiction,
         false,
         suspensionsThatOverlap},
        {"presence_outside", minutes, {PaperTopic::Attendance}, DoubtGravity::Contradiction, false, presencesOutside},
        {"part_without_a_day", notices + minutes, {}, DoubtGravity::Gap, false, partsWithoutADay},
    };
}

}
