#include "core/domain/working_table.h"

#include "core/domain/validity.h"

namespace seduta {

Result<WorkingTable> checked(const WorkingTable &table)
{
    if (table.name.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("WorkingTable", "Enter the name of the table."),
                       QStringLiteral("name"));
    return table;
}

Result<TableMember> checked(const TableMember &member)
{
    if (!member.bodyId.isValid() && member.category.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("WorkingTable", "Choose a body, or say in words who takes part."),
                       QStringLiteral("category"));
    return lasting(member);
}

}
