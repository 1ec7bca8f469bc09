#include "core/storage/references.h"

#include "core/storage/database.h"
#include "core/storage/schema.h"

namespace seduta {

namespace {

QStringList referringColumns(Database &database, const QString &from, const QString &to)
{
    QStringList columns;
    auto rows =
        database.run(QStringLiteral("SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE \"table\" = ?"), {from, to});
    while (rows.next())
        columns.append(rows.text(0));
    return columns;
}

// What hangs on a record of any kind, and goes and comes back with it.
bool isAttached(const QString &table)
{
    return table == QStringLiteral("attachment");
}

bool refers(Database &database, const QString &table, const QStringList &columns, qint64 id)
{
    for (const auto &column : columns)
        if (database.single(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1").arg(table, column), {id}).isValid())
            return true;
    return false;
}

}

QStringList referringTables(Database &database, const QString &table, qint64 id, const QStringList &parts)
{
    QStringList result;
    const auto tables = journalledTables(database);
    for (const auto &from : tables)
        if (!parts.contains(from) && !isAttached(from)
            && refers(database, from, referringColumns(database, from, table), id))
            result.append(from);
    return result;
}

}
