#include "core/usecases/working_tables.h"

#include "core/domain/fields/working_table.h"
#include "core/storage/working_table_repository.h"
#include "core/support/text.h"
#include "core/usecases/former_names.h"
#include "core/usecases/records.h"
#include "core/usecases/state_stories.h"

#include <algorithm>

namespace seduta {

namespace {

Result<void> update(Database &database, const WorkingTable &table, const PartialDate &renamedOn, const QDate &today)
{
    Table<WorkingTable> tables(database);
    const auto old = tables.find(table.id);
    if (!old)
        return tl::unexpected(noLongerThere());
    if (leadsTo(tables, table.parentId, &WorkingTable::parentId, table.id))
        return failure(ErrorKind::Conflict, WorkingTables::tr("A table cannot be a part of itself."),
                       QStringLiteral("parentId"));
    if (const auto named = keptFormerName<TableName>(database, *old, table.name, renamedOn); !named)
        return named;
    return keptWithStory<TableStateChange>(database, table, today);
}

}

Result<QList<WorkingTable>> WorkingTables::all() const
{
    auto tables = m_workspace.read([](Database &database) { return WorkingTableRepository(database).all(); });
    if (tables)
        std::sort(tables->begin(), tables->end(),
                  [](const WorkingTable &a, const WorkingTable &b) { return folded(a.name) < folded(b.name); });
    return tables;
}

Result<WorkingTable> WorkingTables::find(WorkingTableId table) const
{
    return found<WorkingTable>(m_workspace, table);
}

Result<QList<TableMember>> WorkingTables::membersOf(WorkingTableId table) const
{
    return m_workspace.read([&](Database &database) { return WorkingTableRepository(database).membersOf(table); });
}

Result<WorkingTableId> WorkingTables::add(const WorkingTable &table, const QList<TableMember> &members)
{
    const auto whole = checked(table);
    if (!whole)
        return tl::unexpected(whole.error());
    const QString label = WorkingTables::tr("Add the table \"%1\"").arg(table.name);
    return m_workspace.write(label, [&](Database &database) -> Result<WorkingTableId> {
        auto fresh = *whole;
        fresh.id = {};
        const auto id = Table<WorkingTable>(database).insert(fresh);
        for (const auto &member : members) {
            if (const auto known = checked(member); !known)
                return tl::unexpected(known.error());
            auto seated = member;
            seated.id = {};
            seated.workingTableId = id;
            Table<TableMember>(database).insert(seated);
        }
        return id;
    });
}

Result<void> WorkingTables::change(const WorkingTable &table, const PartialDate &renamedOn)
{
    const auto whole = checked(table);
    if (!whole)
        return tl::unexpected(whole.error());
    const QString label = WorkingTables::tr("Change the table \"%1\"").arg(table.name);
    return m_workspace.write(
        label, [&](Database &database) { return update(database, *whole, renamedOn, m_workspace.clock().today()); });
}

Result<void> WorkingTables::remove(WorkingTableId table)
{
    const auto known = find(table);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = WorkingTables::tr("Remove the table \"%1\"").arg(known->name);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        if (WorkingTableRepository(database).isUsed(table))
            return failure(ErrorKind::Conflict,
                           WorkingTables::tr("A commitment, a project, another table or an agenda speaks "
                                             "of this table: record it as concluded."));
        Table<WorkingTable>(database).remove(table);
        return {};
    });
}

Result<QList<TableStateChange>> WorkingTables::storyOf(WorkingTableId table) const
{
    return m_workspace.read([&](Database &database) { return WorkingTableRepository(database).storyOf(table); });
}

Result<QList<TableName>> WorkingTables::namesOf(WorkingTableId table) const
{
    return m_workspace.read([&](Database &database) { return WorkingTableRepository(database).namesOf(table); });
}

Result<TableStateChangeId> WorkingTables::addState(const TableStateChange &change)
{
    return addedToStory(m_workspace, WorkingTables::tr("Add a state of a table"), change);
}

Result<void> WorkingTables::changeState(const TableStateChange &change)
{
    return changedInStory(m_workspace, WorkingTables::tr("Change a state of a table"), change);
}

Result<void> WorkingTables::removeState(TableStateChangeId change)
{
    return removedFromStory(m_workspace, WorkingTables::tr("Remove a state of a table"), change);
}

Result<TableNameId> WorkingTables::addName(const TableName &name)
{
    return addedName(m_workspace, WorkingTables::tr("Add a former name of a table"), name);
}

Result<void> WorkingTables::changeName(const TableName &name)
{
    return changedName(m_workspace, WorkingTables::tr("Change a former name of a table"), name);
}

Result<void> WorkingTables::removeName(TableNameId name)
{
    return removed(m_workspace, WorkingTables::tr("Remove a former name of a table"), name);
}

Result<TableMemberId> WorkingTables::addMember(const TableMember &member)
{
    return added(m_workspace, WorkingTables::tr("Add a member to a table"), checked(member));
}

Result<void> WorkingTables::changeMember(const TableMember &member)
{
    return stepped(m_workspace, WorkingTables::tr("Change a member of a table"), member.id,
                   [&](const TableMember &old) {
                       auto next = member;
                       next.workingTableId = old.workingTableId;
                       return checked(next);
                   });
}

Result<void> WorkingTables::removeMember(TableMemberId member)
{
    return removed(m_workspace, WorkingTables::tr("Remove a member from a table"), member);
}

}
