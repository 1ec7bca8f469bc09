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

    Result<WorkingTableId> add(const WorkingTable &table, const QList<TableMember> &members = {});
    Result<void> change(const WorkingTable &table);
    /// One that others speak of is not removed: it is concluded.
    Result<void> remove(WorkingTableId table);

    Result<TableMemberId> addMember(const TableMember &member);
    /// It stays in its table.
    Result<void> changeMember(const TableMember &member);
    Result<void> removeMember(TableMemberId member);

private:
    Workspace &m_workspace;
};

}
