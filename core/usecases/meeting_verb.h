#pragma once

#include "core/usecases/today.h"

namespace seduta {

/// The five steps of a meeting's workspace, in its own order.
enum class MeetingStep { Preparation = 1, Letters, Sitting, Minutes, FollowUp };

/// What can be done with a meeting as a whole: the button of the next step offers one, its arrow the others.
enum class MeetingVerb {
    CompleteFacts,
    WriteAgenda,
    PrepareLetters,
    IssueLetters,
    SendLetters,
    Convene,
    RecordReplies,
    Start,
    RecordAttendances,
    Suspend,
    Resume,
    Close,
    OpenMinutes,
    TreatPoints,
    WriteMinutes,
    IssueMinutes,
    FollowUp,
    Postpone,
    Cancel,
    Reopen,
};

/// What puts it right.
MeetingVerb verbFor(Lack lack);
/// The one sensible thing to do next, from what the meeting lacks.
MeetingVerb nextVerb(const MeetingAhead &ahead);
/// What else its state allows, in the order of its life; with final minutes it is not opened again.
QList<MeetingVerb> possibleVerbs(const MeetingAhead &ahead);
QString words(MeetingVerb verb);
/// Where the work of the verb is done.
MeetingStep stepOf(MeetingVerb verb);

}
