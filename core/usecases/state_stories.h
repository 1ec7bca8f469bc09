#pragma once

#include "core/domain/state_story.h"
#include "core/usecases/records.h"

namespace seduta {

/// The story of states of a record, the same for every kind that has one: whatever is done to a row, the record is in the state of its last
/// one, in the same act; where there is no row, the record alone says its state.

template <StateChange Change>
QList<Change> storyOf(Database &database, Id<StoryRecord<Change>> record)
{
    return inTime(Table<Change>(database).of(StoryOf<Change>::owner, record));
}

/// After a row was written: the story holds together, and the record follows it.
template <StateChange Change>
Result<void> settle(Database &database, Id<StoryRecord<Change>> id)
{
    constexpr auto state = StoryOf<Change>::state;
    Table<StoryRecord<Change>> records(database);
    auto record = records.find(id);
    if (!record)
        return tl::unexpected(noLongerThere());
    const auto story = storyOf<Change>(database, id);
    for (qsizetype i = 1; i < story.size(); ++i)
        if (const auto fits = fitting(story.at(i), story.at(i - 1)); !fits)
            return tl::unexpected(fits.error());
    if (story.isEmpty() || (*record).*state == story.constLast().state)
        return {};
    (*record).*state = story.constLast().state;
    records.update(*record);
    return {};
}

template <StateChange Change>
auto addedToStory(Workspace &workspace, const QString &label, const Change &change) -> Result<decltype(Change::id)>
{
    return workspace.write(label, [&](Database &database) -> Result<decltype(Change::id)> {
        const auto owner = change.*StoryOf<Change>::owner;
        if (!Table<StoryRecord<Change>>(database).find(owner))
            return tl::unexpected(noLongerThere());
        auto fresh = change;
        fresh.id = {};
        const auto id = Table<Change>(database).insert(fresh);
        return settle<Change>(database, owner).map([id] { return id; });
    });
}

/// It stays of its record.
template <StateChange Change>
Result<void> changedInStory(Workspace &workspace, const QString &label, const Change &change)
{
    return workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Change> rows(database);
        const auto old = rows.find(change.id);
        if (!old)
            return tl::unexpected(noLongerThere());
        auto next = change;
        next.*StoryOf<Change>::owner = (*old).*StoryOf<Change>::owner;
        if (next != *old)
            rows.update(next);
        return settle<Change>(database, next.*StoryOf<Change>::owner);
    });
}

template <StateChange Change>
Result<void> removedFromStory(Workspace &workspace, const QString &label, Id<Change> id)
{
    return workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Change> rows(database);
        const auto old = rows.find(id);
        if (!old)
            return tl::unexpected(noLongerThere());
        rows.remove(id);
        return settle<Change>(database, (*old).*StoryOf<Change>::owner);
    });
}

/// The state said in the form, from today: a row more, or that of today said otherwise. While the month or the year of the last row runs, it
/// begins in it too.
template <StateChange Change>
Result<void> tellState(Database &database, Id<StoryRecord<Change>> record, StoryState<Change> state, const QDate &today)
{
    Table<Change> rows(database);
    auto story = storyOf<Change>(database, record);
    const bool isOfToday = !story.isEmpty() && story.constLast().since.isDay() && story.constLast().since.day == today;
    Change row;
    if (isOfToday)
        row = story.takeLast();
    row.*StoryOf<Change>::owner = record;
    row.state = state;
    const auto last = story.isEmpty() ? PartialDate() : story.constLast().since;
    if (comesBefore(PartialDate::onDay(today), last))
        return failure(
            ErrorKind::Conflict,
            QCoreApplication::translate("StateStory", "The story says \"%1\" from %2, still to come: change it there.")
                .arg(label(story.constLast().state), shortDate(last)),
            QLatin1String(fieldOf(StoryOf<Change>::state).name));
    row.since = last.isKnown() && last.day > today ? last : PartialDate::onDay(today);
    const bool isSaidBefore = !story.isEmpty() && story.constLast().state == state;
    if (isSaidBefore && isOfToday)
        rows.remove(row.id);
    else if (isOfToday)
        rows.update(row);
    else if (!isSaidBefore)
        rows.insert(row);
    return settle<Change>(database, record);
}

/// Keeps a record as it is in the form: another state goes through its story.
template <StateChange Change>
Result<void> keptWithStory(Database &database, const StoryRecord<Change> &record, const QDate &today)
{
    constexpr auto state = StoryOf<Change>::state;
    Table<StoryRecord<Change>> records(database);
    const auto old = records.find(record.id);
    if (!old)
        return tl::unexpected(noLongerThere());
    auto next = record;
    next.*state = (*old).*state;
    if (next != *old)
        records.update(next);
    return next.*state == record.*state ? Result<void>() : tellState<Change>(database, record.id, record.*state, today);
}

}
