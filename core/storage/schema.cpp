#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace seduta {

namespace {

// What the journal itself is made of, and the bytes beside it.
const QSet<QString> &unjournalled()
{
    static const QSet<QString> names{QStringLiteral("meta"),    QStringLiteral("change_set"),
                                     QStringLiteral("change"),  QStringLiteral("change_seal"),
                                     QStringLiteral("content"), QStringLiteral("content_chunk")};
    return names;
}

bool isBookkeeping(const SchemaRow &row)
{
    static const QSet<QString> tables{QStringLiteral("sqlite_sequence"), QStringLiteral("sqlite_stat1"),
                                      QStringLiteral("sqlite_stat4")};
    if (row.type == QStringLiteral("table"))
        return tables.contains(row.name);
    return row.type == QStringLiteral("index") && row.sql.isEmpty()
        && row.name.startsWith(QStringLiteral("sqlite_autoindex_"));
}

QList<SchemaRow> schemaAfter(const QList<Migration> &migrations, int version)
{
    const auto scratch = Database::createScratch();
    Migrator(*scratch, migrations).applyUpTo(version);
    return schemaOf(*scratch);
}

}

QList<SchemaRow> schemaOf(Database &database)
{
    QList<SchemaRow> result;
    auto rows = database.run(QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"));
    while (rows.next()) {
        const SchemaRow row{rows.text(0), rows.text(1), rows.text(2), rows.text(3)};
        if (!isBookkeeping(row))
            result.append(row);
    }
    std::sort(result.begin(), result.end(), [](const SchemaRow &a, const SchemaRow &b) {
        return std::tie(a.type, a.name, a.table, a.sql) < std::tie(b.type, b.name, b.table, b.sql);
    });
    return result;
}

// The newest is asked for at every opening and every copy.
QList<SchemaRow> knownSchema(const QList<Migration> &migrations, int version)
{
    if (version != builtInMigrations().constLast().version || migrations != builtInMigrations())
        return schemaAfter(migrations, version);
    static const auto newest = schemaAfter(migrations, version);
    return newest;
}

QStringList journalledTables(Database &database)
{
    QStringList tables;
    auto rows = database.run(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                            "'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"));
    while (rows.next())
        if (!unjournalled().contains(rows.text(0)))
            tables.append(rows.text(0));
    return tables;
}

QStringList columnsOf(Database &database, const QString &table)
{
    QStringList columns;
    auto rows = database.run(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
    while (rows.next())
        columns.append(rows.text(0));
    return columns;
}

QString rowAsJson(const QStringList &columns, const QString &prefix)
{
    QStringList pairs;
    for (const auto &column : columns)
        pairs.append(QStringLiteral("'%1', %2%1").arg(column, prefix));
    return QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
}

}
