#pragma once

#include "core/domain/names_in_time.h"
#include "core/usecases/records.h"

namespace seduta {

/// The names that a record had, the same for every kind that has them.

/// Sound by itself, and beside the other names of its record.
template <NameInTime Name>
Result<Name> soundName(Database &database, const Name &name)
{
    constexpr auto owner = NamesOf<Name>::owner;
    auto sound = checked(name);
    const auto others = Table<Name>(database).of(owner, name.*owner);
    for (const auto &other : others)
        if (sound && other.id != name.id)
            sound = fitting(*sound, other);
    return sound;
}

template <NameInTime Name>
auto addedName(Workspace &workspace, const QString &label, const Name &name) -> Result<decltype(Name::id)>
{
    return workspace.write(label, [&](Database &database) -> Result<decltype(Name::id)> {
        auto fresh = name;
        fresh.id = {};
        const auto sound = soundName(database, fresh);
        if (!sound)
            return tl::unexpected(sound.error());
        return Table<Name>(database).insert(*sound);
    });
}

/// It stays a name of its record.
template <NameInTime Name>
Result<void> changedName(Workspace &workspace, const QString &label, const Name &name)
{
    return workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Name> names(database);
        const auto known = names.find(name.id);
        if (!known)
            return tl::unexpected(noLongerThere());
        auto changed = name;
        changed.*NamesOf<Name>::owner = (*known).*NamesOf<Name>::owner;
        const auto sound = soundName(database, changed);
        if (!sound)
            return tl::unexpected(sound.error());
        if (*sound != *known)
            names.update(*sound);
        return {};
    });
}

/// Before a record is kept under another name: where that one holds from a day, the name it had is kept with its days; otherwise it is
/// corrected, everywhere.
template <NameInTime Name>
Result<void> keptFormerName(Database &database, const NamedRecord<Name> &old, const QString &name,
                            const PartialDate &renamedOn)
{
    if (!renamedOn.isKnown() || old.name == name)
        return {};
    Table<Name> names(database);
    const auto former = formerName(old, names.of(NamesOf<Name>::owner, old.id), renamedOn);
    if (!former)
        return failure(former.error().kind, former.error().message, QStringLiteral("renamedOn"));
    names.insert(*former);
    return {};
}

}
