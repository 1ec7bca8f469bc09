#include "core/storage/working_table_repository.h"

#include "core/domain/fields/working_table.h"
#include "core/storage/references.h"
#include "core/storage/table.h"

namespace seduta {

QList<WorkingTable> WorkingTableRepository::all() const
{
    return Table<WorkingTable>(m_database).all();
}

QList<TableMember> WorkingTableRepository::membersOf(WorkingTableId table) const
{
    return Table<TableMember>(m_database).where(QStringLiteral("working_table_id = ?"), {table.value()});
}

QList<TableStateChange> WorkingTableRepository::storyOf(WorkingTableId table) const
{
    return inTime(Table<TableStateChange>(m_database).of(&TableStateChange::workingTableId, table));
}

QList<TableName> WorkingTableRepository::namesOf(WorkingTableId table) const
{
    return Table<TableName>(m_database).of(&TableName::workingTableId, table);
}

bool WorkingTableRepository::isUsed(WorkingTableId table) const
{
    return !referringTables(m_database, QStringLiteral("working_table"), table.value(),
                            {QStringLiteral("table_member"), QStringLiteral("table_name"),
                             QStringLiteral("table_state_change"), QStringLiteral("citation")})
                .isEmpty();
}

}
