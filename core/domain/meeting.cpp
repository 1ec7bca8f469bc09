#include "core/domain/meeting.h"

#include "core/domain/validity.h"

namespace seduta {

bool isOfCouncil(const Meeting &meeting)
{
    return !meeting.workingTableId.isValid() || meeting.countsForCouncil;
}

namespace {

tl::unexpected<Error> endsTooEarly(const char *field)
{
    return failure(
        ErrorKind::Validation,
        QCoreApplication::translate("Meeting", "The end comes before the beginning: correct one of the two."),
        QLatin1String(field));
}

}

Result<Meeting> checked(const Meeting &meeting)
{
    if (comesBefore(meeting.plannedEnd, meeting.plannedStart))
        return endsTooEarly("plannedEnd");
    if (!meeting.hoursUnknown && comesBefore(meeting.actualEnd, meeting.actualStart))
        return endsTooEarly("actualEnd");
    if (comesBefore(meeting.heldOn.day, meeting.replyBy))
        return failure(
            ErrorKind::Validation,
            QCoreApplication::translate("Meeting", "Replies would be due after the meeting: choose an earlier day."),
            QStringLiteral("replyBy"));
    if (meeting.reportedInId.isValid() && meeting.reportedInId == meeting.id)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Meeting", "A meeting is not reported in itself."),
                       QStringLiteral("reportedInId"));
    return meeting;
}

Result<MeetingPart> checked(const MeetingPart &part)
{
    if (comesBefore(part.endsAt, part.startsAt))
        return endsTooEarly("endsAt");
    return part;
}

Result<Suspension> checked(const Suspension &suspension)
{
    if (comesBefore(suspension.resumedAt, suspension.suspendedAt))
        return endsTooEarly("resumedAt");
    return suspension;
}

Error ofAnotherMeeting(const QString &field)
{
    return Error{ErrorKind::Validation,
                 QCoreApplication::translate("Meeting", "This is of another meeting: choose one of the same."), field};
}

bool canBeConvened(const Meeting &meeting)
{
    return meeting.state == MeetingState::Draft;
}

bool canBePostponed(const Meeting &meeting)
{
    return meeting.state == MeetingState::Draft || meeting.state == MeetingState::Convened;
}

bool canBeCancelled(const Meeting &meeting)
{
    return canBePostponed(meeting);
}

bool canBeStarted(const Meeting &meeting)
{
    return meeting.state == MeetingState::Draft || meeting.state == MeetingState::Convened;
}

bool canBeSuspended(const Meeting &meeting)
{
    return meeting.state == MeetingState::Running;
}

bool canBeResumed(const Meeting &meeting)
{
    return meeting.state == MeetingState::Suspended;
}

bool canBeClosed(const Meeting &meeting)
{
    return meeting.state == MeetingState::Running || meeting.state == MeetingState::Suspended;
}

bool canBeReopened(const Meeting &meeting)
{
    return meeting.state == MeetingState::Closed;
}

Result<Meeting> convened(Meeting meeting)
{
    if (!canBeConvened(meeting))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Meeting", "Only a meeting in draft can be convened."));
    if (!meeting.heldOn.isDay())
        return failure(ErrorKind::Validation, QCoreApplication::translate("Meeting", "Enter the day of the meeting."),
                       QStringLiteral("heldOn"));
    if (meeting.mode != MeetingMode::Remote && meeting.venue.trimmed().isEmpty())
        return failure(ErrorKind::Validation, QCoreApplication::translate("Meeting", "Enter the venue."),
                       QStringLiteral("venue"));
    meeting.state = MeetingState::Convened;
    return meeting;
}

Result<Meeting> postponed(Meeting meeting, const QString &reason)
{
    if (!canBePostponed(meeting))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Meeting", "Only a meeting not yet begun can be postponed."));
    meeting.state = MeetingState::Postponed;
    meeting.stateReason = reason;
    return meeting;
}

Result<Meeting> cancelled(Meeting meeting, const QString &reason)
{
    if (!canBeCancelled(meeting))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Meeting", "Only a meeting not yet begun can be cancelled."));
    meeting.state = MeetingState::Cancelled;
    meeting.stateReason = reason;
    return meeting;
}

Result<Meeting> started(Meeting meeting, const QTime &at)
{
    if (!canBeStarted(meeting))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Meeting", "This meeting has already begun, or will not be held."));
    meeting.state = MeetingState::Running;
    meeting.actualStart = at;
    return meeting;
}

Result<Meeting> suspended(Meeting meeting)
{
    if (!canBeSuspended(meeting))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Meeting", "Only a meeting in progress can be suspended."));
    meeting.state = MeetingState::Suspended;
    return meeting;
}

Result<Meeting> resumed(Meeting meeting)
{
    if (!canBeResumed(meeting))
        return failure(ErrorKind::Conflict, QCoreApplication::translate("Meeting", "This meeting is not suspended."));
    meeting.state = MeetingState::Running;
    return meeting;
}

Result<Meeting> closed(Meeting meeting, const QTime &at)
{
    if (!canBeClosed(meeting))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Meeting", "Only a meeting in progress can be closed."));
    if (!meeting.actualStart.isValid() && !meeting.hoursUnknown)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate(
                           "Meeting", "Enter when the meeting began, or say that the hours are not known."),
                       QStringLiteral("actualStart"));
    if (!meeting.hoursUnknown && comesBefore(at, meeting.actualStart))
        return endsTooEarly("actualEnd");
    meeting.state = MeetingState::Closed;
    meeting.actualEnd = at;
    return meeting;
}

Result<Meeting> reopened(Meeting meeting, const QString &reason)
{
    if (!canBeReopened(meeting))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Meeting", "Only a closed meeting can be reopened."));
    meeting.state = MeetingState::Running;
    meeting.stateReason = reason;
    return meeting;
}

}
