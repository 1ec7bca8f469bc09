#pragma once

#include "core/storage/table.h"
#include "core/usecases/workspace.h"

namespace seduta {

/// The plain verbs over one record, each one act of the journal. Services give them names of the office and the rules to check first.

inline Error noLongerThere()
{
    return Error{ErrorKind::NotFound, Workspace::tr("This is no longer in the archive."), {}};
}

template <class Record>
Result<Record> found(const Workspace &workspace, Id<Record> id)
{
    const auto record = workspace.read([&](Database &database) { return Table<Record>(database).find(id); });
    if (!record)
        return tl::unexpected(record.error());
    return *record ? Result<Record>(**record) : tl::unexpected(noLongerThere());
}

/// Whether a record is another, or comes after it on the way from each to the next that `link` names.
template <class Record>
bool leadsTo(const Table<Record> &table, Id<Record> from, Id<Record> Record::*link, Id<Record> target)
{
    for (auto id = from; id.isValid();) {
        if (id == target)
            return true;
        const auto next = table.find(id);
        id = next ? (*next).*link : Id<Record>();
    }
    return false;
}

template <class Record>
auto added(Workspace &workspace, const QString &label, const Result<Record> &record) -> Result<decltype(Record::id)>
{
    if (!record)
        return tl::unexpected(record.error());
    return workspace.write(label, [&](Database &database) -> Result<decltype(Record::id)> {
        auto fresh = *record;
        fresh.id = {};
        return Table<Record>(database).insert(fresh);
    });
}

template <class Record>
Result<void> changed(Workspace &workspace, const QString &label, const Result<Record> &record)
{
    if (!record)
        return tl::unexpected(record.error());
    return workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Record> table(database);
        const auto old = table.find(record->id);
        if (!old)
            return tl::unexpected(noLongerThere());
        if (*old != *record)
            table.update(*record);
        return {};
    });
}

template <class Record>
Result<void> removed(Workspace &workspace, const QString &label, Id<Record> id)
{
    return workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Record> table(database);
        if (!table.find(id))
            return tl::unexpected(noLongerThere());
        table.remove(id);
        return {};
    });
}

/// Reads the record, gives it to a rule of the domain, and keeps what the rule answers.
template <class Record, class Rule>
Result<void> stepped(Workspace &workspace, const QString &label, Id<Record> id, Rule rule)
{
    return workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Record> table(database);
        const auto record = table.find(id);
        if (!record)
            return tl::unexpected(noLongerThere());
        const Result<Record> next = rule(*record);
        if (!next)
            return tl::unexpected(next.error());
        if (*next != *record)
            table.update(*next);
        return {};
    });
}

}
