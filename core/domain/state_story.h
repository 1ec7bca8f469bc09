#pragma once

#include "core/domain/italian_date.h"
#include "core/domain/meeting.h"
#include "core/domain/words.h"

#include <algorithm>
#include <type_traits>

namespace seduta {

/// What a row of the story of states is of: `Record`, the member `owner` of the row that names it, and the member `state` of the record. Every
/// row says `state`, `since`, the meeting in which it was told, and a `note`.
template <class Change>
struct StoryOf;

template <class Change>
concept StateChange = requires
{
    typename StoryOf<Change>::Record;
};

template <StateChange Change>
using StoryRecord = typename StoryOf<Change>::Record;
template <StateChange Change>
using StoryState = decltype(Change::state);

/// In the order of time: by the last day a row may mean, the coarser after, then as they were written.
template <StateChange Change>
QList<Change> inTime(QList<Change> story)
{
    const auto place = [](const Change &each) { return std::pair(inOrderOfTime(each.since), each.id); };
    std::sort(story.begin(), story.end(),
              [&](const Change &one, const Change &other) { return place(one) < place(other); });
    return story;
}

/// A row beside the one before it: a day has one state, and no state comes twice one after the other. Within a month, a season or a year
/// several may follow each other, as they were written.
template <StateChange Change>
Result<Change> fitting(const Change &row, const Change &before)
{
    if (row.since.isDay() && before.since.isDay() && row.since.day == before.since.day)
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("StateStory", "Of %1 another state is recorded already: correct it.")
                           .arg(shortDate(row.since)),
                       QStringLiteral("since"));
    if (row.state == before.state)
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate(
                           "StateStory", "The story would say \"%1\" twice, one after the other: once is enough.")
                           .arg(label(row.state)),
                       QStringLiteral("state"));
    return row;
}

/// The state on a day, where the story in its order tells it for certain. What was told in a meeting is known on the day of that one.
template <StateChange Change>
std::optional<StoryState<Change>> stateOn(const QList<Change> &story, const PartialDate &day, MeetingId meeting = {})
{
    std::optional<StoryState<Change>> state;
    if (!day.isKnown())
        return state;
    for (const auto &row : story) {
        if (row.since.isKnown() && row.since.firstDay() > day.day)
            continue;
        const bool isToldThere = meeting.isValid() && row.meetingId == meeting;
        const bool isOver = row.since.isKnown() && row.since.day <= day.firstDay();
        state = isOver || isToldThere ? std::optional(row.state) : std::nullopt;
    }
    return state;
}

}
