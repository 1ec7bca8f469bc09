#pragma once

#include "core/domain/working_table.h"
#include "core/storage/database.h"

namespace seduta {

/// Tavoli, gruppi di lavoro and sezioni, with their members.
class WorkingTableRepository
{
public:
    explicit WorkingTableRepository(Database &database)
        : m_database(database)
    {
    }

    QList<WorkingTable> all() const;
    QList<TableMember> membersOf(WorkingTableId table) const;
    /// In the order of time.
    QList<TableStateChange> storyOf(WorkingTableId table) const;
    QList<TableName> namesOf(WorkingTableId table) const;
    /// True where a commitment, a project, a subtable or an agenda speaks of it: then it is concluded, never removed.
    bool isUsed(WorkingTableId table) const;

private:
    Database &m_database;
};

}
