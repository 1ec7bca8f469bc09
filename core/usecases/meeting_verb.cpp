#include "core/usecases/meeting_verb.h"

#include <algorithm>

namespace seduta {

namespace {

bool lacks(const MeetingAhead &ahead, Lack lack)
{
    return std::ranges::any_of(ahead.lacks, [&](const auto &each) { return each.lack == lack; });
}

}

MeetingVerb verbFor(Lack lack)
{
    switch (lack) {
    case Lack::Venue:
    case Lack::Hour: return MeetingVerb::CompleteFacts;
    case Lack::Agenda: return MeetingVerb::WriteAgenda;
    case Lack::Letters: return MeetingVerb::PrepareLetters;
    case Lack::LettersToIssue: return MeetingVerb::IssueLetters;
    case Lack::LettersToSend: return MeetingVerb::SendLetters;
    case Lack::Replies: return MeetingVerb::RecordReplies;
    case Lack::Beginning: return MeetingVerb::Start;
    case Lack::Attendances: return MeetingVerb::RecordAttendances;
    case Lack::Points: return MeetingVerb::TreatPoints;
    case Lack::Closing: return MeetingVerb::Close;
    case Lack::Minutes: return MeetingVerb::OpenMinutes;
    case Lack::MinutesToFinish: return MeetingVerb::WriteMinutes;
    case Lack::MinutesToIssue: return MeetingVerb::IssueMinutes;
    }
    return MeetingVerb::FollowUp;
}

MeetingVerb nextVerb(const MeetingAhead &ahead)
{
    // On its day a meeting begins, whoever has not answered yet.
    if (lacks(ahead, Lack::Beginning))
        return MeetingVerb::Start;
    if (!ahead.lacks.isEmpty())
        return verbFor(ahead.lacks.constFirst().lack);
    if (canBeConvened(ahead.meeting))
        return MeetingVerb::Convene;
    return canBeStarted(ahead.meeting) ? MeetingVerb::Start : MeetingVerb::FollowUp;
}

QList<MeetingVerb> possibleVerbs(const MeetingAhead &ahead)
{
    const auto &meeting = ahead.meeting;
    QList<MeetingVerb> verbs{MeetingVerb::CompleteFacts};
    const auto addIf = [&](bool isPossible, MeetingVerb verb) {
        if (isPossible)
            verbs.append(verb);
    };
    addIf(canBeConvened(meeting), MeetingVerb::Convene);
    addIf(canBeStarted(meeting), MeetingVerb::Start);
    addIf(canBeSuspended(meeting), MeetingVerb::Suspend);
    addIf(canBeResumed(meeting), MeetingVerb::Resume);
    addIf(canBeClosed(meeting), MeetingVerb::Close);
    addIf(canBeReopened(meeting) && !ahead.isFinal, MeetingVerb::Reopen);
    addIf(canBePostponed(meeting), MeetingVerb::Postpone);
    addIf(canBeCancelled(meeting), MeetingVerb::Cancel);
    return verbs;
}

QString words(MeetingVerb verb)
{
    const auto told = [](const char *text) { return QCoreApplication::translate("MeetingVerb", text); };
    switch (verb) {
    case MeetingVerb::CompleteFacts: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Day, place and chair"));
    case MeetingVerb::WriteAgenda: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Write the agenda"));
    case MeetingVerb::PrepareLetters: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Prepare the letters"));
    case MeetingVerb::IssueLetters: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Issue the letters…"));
    case MeetingVerb::SendLetters: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Mark the letters as sent"));
    case MeetingVerb::Convene: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Mark as convened"));
    case MeetingVerb::RecordReplies: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Record the replies"));
    case MeetingVerb::Start: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Begin the sitting"));
    case MeetingVerb::RecordAttendances: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Record the attendances"));
    case MeetingVerb::TreatPoints: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Go through the points"));
    case MeetingVerb::Suspend: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Suspend the sitting…"));
    case MeetingVerb::Resume: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Resume the sitting"));
    case MeetingVerb::Close: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Close the sitting"));
    case MeetingVerb::OpenMinutes: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Open the minutes"));
    case MeetingVerb::WriteMinutes: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Write the minutes"));
    case MeetingVerb::IssueMinutes: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Issue the minutes…"));
    case MeetingVerb::FollowUp: return told(QT_TRANSLATE_NOOP("MeetingVerb", "What came of it"));
    case MeetingVerb::Postpone: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Postpone…"));
    case MeetingVerb::Cancel: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Cancel the meeting…"));
    case MeetingVerb::Reopen: return told(QT_TRANSLATE_NOOP("MeetingVerb", "Open again…"));
    }
    return {};
}

MeetingStep stepOf(MeetingVerb verb)
{
    switch (verb) {
    case MeetingVerb::CompleteFacts:
    case MeetingVerb::WriteAgenda:
    case MeetingVerb::Postpone:
    case MeetingVerb::Cancel: return MeetingStep::Preparation;
    case MeetingVerb::PrepareLetters:
    case MeetingVerb::IssueLetters:
    case MeetingVerb::SendLetters:
    case MeetingVerb::Convene:
    case MeetingVerb::RecordReplies: return MeetingStep::Letters;
    case MeetingVerb::Start:
    case MeetingVerb::RecordAttendances:
    case MeetingVerb::Suspend:
    case MeetingVerb::Resume:
    case MeetingVerb::Close:
    case MeetingVerb::Reopen: return MeetingStep::Sitting;
    case MeetingVerb::TreatPoints:
    case MeetingVerb::OpenMinutes:
    case MeetingVerb::WriteMinutes:
    case MeetingVerb::IssueMinutes: return MeetingStep::Minutes;
    case MeetingVerb::FollowUp: return MeetingStep::FollowUp;
    }
    return MeetingStep::Preparation;
}

}
