#include "core/usecases/today.h"

#include "core/usecases/actions.h"
#include "core/usecases/agendas.h"
#include "core/usecases/attendances.h"
#include "core/usecases/bodies.h"
#include "core/usecases/compositions.h"
#include "core/usecases/convocations.h"
#include "core/usecases/councils.h"
#include "core/usecases/critical_areas.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/opinions.h"
#include "core/usecases/people.h"
#include "core/usecases/plans.h"

#include <algorithm>

namespace seduta {

namespace {

constexpr int daysNear = 30;
constexpr int longestList = 200;
constexpr int silence = 2;
/// A year of meetings: whoever was not finished before is no longer the business of today.
constexpr int meetingsLookedAt = 12;

int countOf(const MeetingMaterial &material, bool (*which)(const Convocation &, const LettersIssued &))
{
    return int(std::count_if(material.letters.cbegin(), material.letters.cend(),
                             [&](const Convocation &letter) { return which(letter, material.issued); }));
}

int repliesMissing(const QList<Convocation> &letters, const QList<Reply> &replies)
{
    return int(std::count_if(letters.cbegin(), letters.cend(), [&](const Convocation &letter) {
        return isInForce(letter) && letter.role == ConvocationRole::Convened
            && std::none_of(replies.cbegin(), replies.cend(),
                            [&](const Reply &reply) { return reply.convocationId == letter.id; });
    }));
}

void addIf(QList<MeetingLack> &lacks, Lack lack, int count)
{
    if (count > 0)
        lacks.append({lack, count});
}

bool isAhead(const Meeting &meeting)
{
    return meeting.state == MeetingState::Draft || meeting.state == MeetingState::Convened;
}

bool isGoingOn(const Meeting &meeting)
{
    return meeting.state == MeetingState::Running || meeting.state == MeetingState::Suspended;
}

bool isFinished(const std::optional<Minutes> &minutes)
{
    return minutes && isFrozen(minutes->state);
}

template <class Value>
Value orEmpty(const Result<Value> &result)
{
    return result.value_or(Value());
}

int toTreat(const QList<NumberedItem> &points)
{
    return int(std::count_if(points.cbegin(), points.cend(),
                             [](const NumberedItem &point) { return point.item.status == AgendaStatus::Planned; }));
}

// Only what a meeting in its state can lack is asked for: the first page waits for every question.
MeetingAhead aheadOf(Workspace &workspace, const Meeting &meeting, const QDate &today)
{
    MeetingMaterial material;
    if (isAhead(meeting)) {
        material.letters = orEmpty(Convocations(workspace).of(meeting.id));
        material.replies = orEmpty(Convocations(workspace).repliesOf(meeting.id));
        material.issued = orEmpty(Convocations(workspace).issuedOf(meeting.id));
        material.points = orEmpty(Agendas(workspace).of(meeting.id)).size();
    } else {
        if (isGoingOn(meeting))
            material.pointsToTreat = toTreat(orEmpty(Agendas(workspace).of(meeting.id)));
        material.attendances = orEmpty(Attendances(workspace).of(meeting.id)).size();
        material.minutes = orEmpty(MinutesBook(workspace).of(meeting.id));
        material.areMinutesIssued = orEmpty(MinutesBook(workspace).areIssued(meeting.id));
    }
    return {meeting, lacksOf(meeting, material, today), isFinished(material.minutes)};
}

// Those to come come first, the nearest before; then the others, the latest before.
bool comesBefore(const MeetingAhead &one, const MeetingAhead &other, const QDate &today)
{
    const bool isOneToCome = one.meeting.heldOn.day >= today;
    const bool isOtherToCome = other.meeting.heldOn.day >= today;
    if (isOneToCome != isOtherToCome)
        return isOneToCome;
    const QString day = inOrderOfTime(one.meeting.heldOn);
    const QString otherDay = inOrderOfTime(other.meeting.heldOn);
    return isOneToCome ? day < otherDay : day > otherDay;
}

}

QList<MeetingLack> lacksOf(const Meeting &meeting, const MeetingMaterial &material, const QDate &today)
{
    QList<MeetingLack> lacks;
    if (isAhead(meeting)) {
        addIf(lacks, Lack::Venue, meeting.venue.trimmed().isEmpty() && meeting.mode != MeetingMode::Remote);
        addIf(lacks, Lack::Hour, !meeting.plannedStart.isValid());
        addIf(lacks, Lack::Agenda, material.points == 0);
        addIf(lacks, Lack::Letters, material.letters.isEmpty());
        addIf(lacks, Lack::LettersToIssue, countOf(material, isToIssue));
        addIf(lacks, Lack::LettersToSend, countOf(material, canBeSent));
        if (meeting.state == MeetingState::Convened)
            addIf(lacks, Lack::Replies, repliesMissing(material.letters, material.replies));
        addIf(lacks, Lack::Beginning, meeting.state == MeetingState::Convened && meeting.heldOn.day <= today);
    }
    if (isGoingOn(meeting) || meeting.state == MeetingState::Closed)
        addIf(lacks, Lack::Attendances, material.attendances == 0 && !isFinished(material.minutes));
    addIf(lacks, Lack::Points, isGoingOn(meeting) ? material.pointsToTreat : 0);
    addIf(lacks, Lack::Closing, isGoingOn(meeting) && material.pointsToTreat == 0);
    if (meeting.state == MeetingState::Closed) {
        addIf(lacks, Lack::Minutes, !material.minutes);
        addIf(lacks, Lack::MinutesToFinish, material.minutes && !isFinished(material.minutes));
        addIf(lacks, Lack::MinutesToIssue, isFinished(material.minutes) && !material.areMinutesIssued);
    }
    return lacks;
}

QString words(const MeetingLack &lack)
{
    const auto told = [&](const char *text) { return QCoreApplication::translate("Today", text, nullptr, lack.count); };
    switch (lack.lack) {
    case Lack::Venue: return told(QT_TRANSLATE_NOOP("Today", "the venue is missing"));
    case Lack::Hour: return told(QT_TRANSLATE_NOOP("Today", "the hour is missing"));
    case Lack::Agenda: return told(QT_TRANSLATE_NOOP("Today", "the agenda is empty"));
    case Lack::Letters: return told(QT_TRANSLATE_NOOP("Today", "nobody has been convened yet"));
    case Lack::LettersToIssue: return told(QT_TRANSLATE_N_NOOP("Today", "%n letter(s) to issue"));
    case Lack::LettersToSend: return told(QT_TRANSLATE_N_NOOP("Today", "%n letter(s) to send"));
    case Lack::Replies: return told(QT_TRANSLATE_N_NOOP("Today", "%n reply(ies) missing"));
    case Lack::Beginning: return told(QT_TRANSLATE_NOOP("Today", "it is to be begun"));
    case Lack::Attendances: return told(QT_TRANSLATE_NOOP("Today", "no attendance is recorded"));
    case Lack::Points: return told(QT_TRANSLATE_N_NOOP("Today", "%n point(s) still to be treated"));
    case Lack::Closing: return told(QT_TRANSLATE_NOOP("Today", "it is still to be closed"));
    case Lack::Minutes: return told(QT_TRANSLATE_NOOP("Today", "the minutes are to be opened"));
    case Lack::MinutesToFinish: return told(QT_TRANSLATE_NOOP("Today", "the minutes are to be finished"));
    case Lack::MinutesToIssue: return told(QT_TRANSLATE_NOOP("Today", "the minutes are final, and were never issued"));
    }
    return {};
}

namespace {

QList<MeetingAhead> meetingsToMind(Workspace &workspace, const QList<MeetingSummary> &latest, const QDate &today)
{
    QList<MeetingAhead> meetings;
    for (const auto &summary : latest) {
        const auto meeting = Meetings(workspace).find(summary.id);
        if (!meeting)
            continue;
        const auto ahead = aheadOf(workspace, *meeting, today);
        if (!ahead.lacks.isEmpty() || (isAhead(*meeting) && meeting->heldOn.day >= today))
            meetings.append(ahead);
    }
    std::stable_sort(meetings.begin(), meetings.end(),
                     [&](const auto &one, const auto &other) { return comesBefore(one, other, today); });
    return meetings;
}

bool isWithin(const QDate &day, const QDate &today)
{
    return day >= today && day <= today.addDays(daysNear);
}

// What is due at the next meeting is due when that one is near.
bool isNear(const ActionSummary &action, const QDate &today, bool isMeetingNear)
{
    return action.due.isKnown() ? action.due.day <= today.addDays(daysNear)
                                : action.dueKind == DueKind::NextMeeting && isMeetingNear;
}

}

namespace {

bool wasAnyHeld(const QList<MeetingSummary> &latest)
{
    return std::ranges::any_of(latest, [](const auto &each) { return each.state == MeetingState::Closed; });
}

QList<FirstStepDone> firstStepsOf(Workspace &workspace, const QList<MeetingSummary> &latest)
{
    if (wasAnyHeld(latest))
        return {};
    const QList<FirstStepDone> steps{
        {FirstStep::Office, Councils(workspace).get().has_value()},
        {FirstStep::Bodies, !orEmpty(Bodies(workspace).inPrecedence()).isEmpty()},
        {FirstStep::Persons, !orEmpty(People(workspace).all()).isEmpty()},
        {FirstStep::Composition, !orEmpty(Compositions(workspace).all()).isEmpty()},
        {FirstStep::Meeting, !latest.isEmpty()},
    };
    const bool areAllDone = std::ranges::all_of(steps, [](const FirstStepDone &each) { return each.isDone; });
    return areAllDone ? QList<FirstStepDone>() : steps;
}

}

namespace {

// Whatever is due within the days that are near, or was due before.
QList<AwaitedContribution> contributionsToMind(Workspace &workspace, const QDate &today)
{
    QList<AwaitedContribution> awaited;
    const auto alone = orEmpty(Plans(workspace).awaitedAlone());
    for (const auto &contribution : alone) {
        if (!contribution.due.isKnown() || contribution.due.day > today.addDays(daysNear))
            continue;
        const auto body = Bodies(workspace).find(contribution.bodyId);
        const auto plan = Plans(workspace).find(contribution.planVersionId);
        if (body && plan)
            awaited.append({contribution, body->name, plan->title, contribution.due.day < today});
    }
    return awaited;
}

QList<OpinionLine> opinionsToMind(Workspace &workspace, const QDate &today)
{
    auto awaited = orEmpty(Opinions(workspace).awaited());
    awaited.removeIf([&](const OpinionLine &line) {
        return !line.opinion.dueOn.isKnown() || line.opinion.dueOn.day > today.addDays(daysNear);
    });
    return awaited;
}

}

Result<Briefing> Today::briefing() const
{
    const QDate today = m_workspace.clock().today();
    Briefing briefing;
    const auto latest = Meetings(m_workspace).page(meetingsLookedAt);
    if (!latest)
        return tl::unexpected(latest.error());
    briefing.firstSteps = firstStepsOf(m_workspace, *latest);
    briefing.meetings = meetingsToMind(m_workspace, *latest, today);

    ActionQuery asked{ActionScope::Open, {}, today, longestList, {}, {}, {}, true};
    const auto open = Actions(m_workspace).page(asked);
    if (!open)
        return tl::unexpected(open.error());
    const bool isMeetingNear = std::ranges::any_of(briefing.meetings, [&](const MeetingAhead &each) {
        return isAhead(each.meeting) && isWithin(each.meeting.heldOn.day, today);
    });
    for (const auto &action : *open)
        if (action.isOverdue)
            briefing.overdue.append(action);
        else if (isNear(action, today, isMeetingNear))
            briefing.near.append(action);

    briefing.contributions = contributionsToMind(m_workspace, today);
    briefing.opinions = opinionsToMind(m_workspace, today);
    const auto silent = CriticalAreas(m_workspace).silentSince(silence);
    if (!silent)
        return tl::unexpected(silent.error());
    briefing.silentAreas = *silent;
    return briefing;
}

Result<MeetingAhead> Today::of(MeetingId meeting) const
{
    const auto known = Meetings(m_workspace).find(meeting);
    if (!known)
        return tl::unexpected(known.error());
    return aheadOf(m_workspace, *known, m_workspace.clock().today());
}

}
