#include "core/storage/field_text.h"

#include "core/storage/layout.h"
#include "core/storage/schema.h"

namespace seduta {

std::optional<QString> fieldText(Database &database, const QString &table, qint64 id, const QString &field)
{
    const QString column = snakeCase(field);
    if (!journalledTables(database).contains(table) || !columnsOf(database, table).contains(column))
        return std::nullopt;
    auto row = database.run(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(column, table), {id});
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

}
