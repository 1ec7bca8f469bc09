#pragma once

#include "core/storage/table.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace seduta {

/// The records as they would stand in a new order. It must name each of them once: a list that changed meanwhile is not reordered.
template <class Record>
Result<QList<Record>> inOrder(const QList<Record> &records, const QList<Id<Record>> &order)
{
    QHash<Id<Record>, Record> byId;
    for (const auto &record : records)
        byId.insert(record.id, record);
    const bool isWhole = order.size() == records.size()
        && QSet<Id<Record>>(order.begin(), order.end()).size() == order.size()
        && std::all_of(order.begin(), order.end(), [&](auto id) { return byId.contains(id); });
    if (!isWhole)
        return failure(ErrorKind::Conflict, Workspace::tr("The list has changed meanwhile: order it again."));
    QList<Record> result;
    for (const auto id : order)
        result.append(byId.value(id));
    return result;
}

/// The records with some of them taken out and put, in the order they have, before `next`; at the end where it is none. Where `next` is
/// itself among those moved, the first after it that stays takes its place.
template <class Record>
Result<QList<Record>> movedBefore(const QList<Record> &records, const QList<Id<Record>> &moved, Id<Record> next)
{
    QList<Record> before;
    QList<Record> taken;
    QList<Record> after;
    bool isPast = false;
    for (const auto &record : records) {
        isPast = isPast || record.id == next;
        auto &part = moved.contains(record.id) ? taken : isPast ? after : before;
        part.append(record);
    }
    if (taken.size() != moved.size() || isPast != next.isValid())
        return failure(ErrorKind::Conflict, Workspace::tr("The list has changed meanwhile: order it again."));
    return before + taken + after;
}

/// Writes the place of each record, from 1, where it changed.
template <class Record>
void renumber(Database &database, const QList<Record> &records, int Record::*position = &Record::position)
{
    Table<Record> table(database);
    int place = 0;
    for (const auto &known : records) {
        ++place;
        if (known.*position == place)
            continue;
        auto record = known;
        record.*position = place;
        table.update(record);
    }
}

template <class Record>
int nextPosition(const QList<Record> &records)
{
    const auto last = std::max_element(records.begin(), records.end(),
                                       [](const auto &a, const auto &b) { return a.position < b.position; });
    return last == records.end() ? 1 : last->position + 1;
}

}
