#pragma once

#include "core/domain/working_table.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The tavoli, gruppi di lavoro and sezioni of the council, with their members.
class WorkingTables
{
    Q_DECLARE_TR_FUNCTIONS(WorkingTables)

public:
    explicit WorkingTables(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// By name.
    Result<QList<WorkingTable>> all() const;
    Result<WorkingTable> find(WorkingTableId table) const;
    Result<QList<TableMember>> membersOf(WorkingTableId table) const;
    /// In the order of time.
    Result<QList<TableStateChange>> storyOf(WorkingTableId table) const;
    Result<QList<TableName>> namesOf(WorkingTableId table) const;

    Result<WorkingTableId> add(const WorkingTable &table, const QList<TableMember> &members = {});
    /// Another state is told in its story, from today. Under another name that holds from a day, the one it had is kept with its days; without a
    /// day the name is corrected, everywhere.
    Result<void> change(const WorkingTable &table, const PartialDate &renamedOn = {});
    /// One that others speak of is not removed: it is concluded.
    Result<void> remove(WorkingTableId table);

    /// The table is in the state of the last row of its story, whatever is done to a row.
    Result<TableStateChangeId> addState(const TableStateChange &change);
    Result<void> changeState(const TableStateChange &change);
    Result<void> removeState(TableStateChangeId change);

    /// A name it had, with the days it held.
    Result<TableNameId> addName(const TableName &name);
    /// It stays a name of its table.
    Result<void> changeName(const TableName &name);
    Result<void> removeName(TableNameId name);

    Result<TableMemberId> addMember(const TableMember &member);
    /// It stays in its table.
    Result<void> changeMember(const TableMember &member);
    Result<void> removeMember(TableMemberId member);

private:
    Workspace &m_workspace;
};

}
