#include "core/usecases/block_changes.h"

#include "core/domain/fields/block_change.h"
#include "core/domain/fields/convocation.h"
#include "core/domain/fields/meeting.h"
#include "core/storage/block_change_repository.h"
#include "core/usecases/records.h"

#include <algorithm>

namespace seduta {

namespace {

Result<void> checked(Database &database, const BlockChange &change)
{
    if (const auto sound = checked(change); !sound)
        return tl::unexpected(sound.error());
    if (!Table<Meeting>(database).find(change.meetingId))
        return tl::unexpected(noLongerThere());
    if (!change.convocationId.isValid())
        return {};
    const auto letter = Table<Convocation>(database).find(change.convocationId);
    if (!letter || letter->meetingId != change.meetingId)
        return tl::unexpected(noLongerThere());
    return stillHere(*letter).map([](const Convocation &) {});
}

/// The template's own words are no change, except where all the other letters say something else.
bool saysTheSame(const BlockChange &change, const QList<BlockChange> &known)
{
    auto ofAll = change;
    ofAll.convocationId = {};
    const bool isOfAllChanged =
        std::any_of(known.cbegin(), known.cend(), [&](const BlockChange &each) { return areOfOneBlock(each, ofAll); });
    return change.replacement == change.original && (!change.convocationId.isValid() || !isOfAllChanged);
}

Result<void> taken(Table<BlockChange> &table, BlockChangeId change)
{
    if (change.isValid())
        table.remove(change);
    return {};
}

}

Result<QList<BlockChange>> BlockChanges::of(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return BlockChangeRepository(database).ofMeeting(meeting); });
}

Result<void> BlockChanges::keep(const BlockChange &change)
{
    return m_workspace.write(BlockChanges::tr("Change a block by hand"), [&](Database &database) -> Result<void> {
        if (const auto sound = checked(database, change); !sound)
            return tl::unexpected(sound.error());
        Table<BlockChange> table(database);
        auto kept = change;
        kept.id = {};
        const auto known = BlockChangeRepository(database).ofMeeting(change.meetingId);
        for (const auto &each : known)
            if (areOfOneBlock(each, change))
                kept.id = each.id;
        if (saysTheSame(change, known))
            return taken(table, kept.id);
        if (kept.id.isValid())
            table.update(kept);
        else
            table.insert(kept);
        return {};
    });
}

Result<void> BlockChanges::giveUp(BlockChangeId change)
{
    return m_workspace.write(BlockChanges::tr("Give up a block changed by hand"),
                             [&](Database &database) -> Result<void> {
                                 Table<BlockChange> table(database);
                                 const auto known = table.find(change);
                                 if (!known)
                                     return tl::unexpected(noLongerThere());
                                 if (const auto sound = checked(database, *known); !sound)
                                     return sound;
                                 table.remove(change);
                                 return {};
                             });
}

}
