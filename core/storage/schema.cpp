#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

namespace seduta {

namespace {

// What the journal itself is made of, the bytes beside it, and how far the search knows it.
const QSet<QString> &unjournalled()
{
    static const QSet<QString> names{QStringLiteral("meta"),        QStringLiteral("change_set"),
                                     QStringLiteral("change"),      QStringLiteral("change_seal"),
                                     QStringLiteral("content"),     QStringLiteral("content_chunk"),
                                     QStringLiteral("search_index")};
    return names;
}

// The indices of the search, and the tables in which SQLite keeps them.
bool isOfSearch(const QString &table)
{
    static const QRegularExpression names(QStringLiteral("_search(_data|_idx|_config)?$"));
    return table.contains(names);
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

// With its length before it, so that two texts never hash as one.
void add(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ' ' + bytes);
}

// The line of a migration that says what all of them so far make; no part of what it does.
const QRegularExpression &seal()
{
    static const QRegularExpression line(QStringLiteral("\\n-- Makes ([0-9a-f]{64}) ([0-9a-f]{64})\\n"));
    return line;
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
    auto rows = database.run(QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') AS text FROM sqlite_schema"
                                            " ORDER BY type, name, tbl_name, text"));
    while (rows.next()) {
        const SchemaRow row{rows.text(0), rows.text(1), rows.text(2), rows.text(3)};
        if (!isBookkeeping(row))
            result.append(row);
    }
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

SchemaHashes recordedHashes()
{
    const auto match = seal().match(builtInMigrations().constLast().sql);
    return SchemaHashes{match.captured(1).toLatin1(), match.captured(2).toLatin1()};
}

SchemaHashes hashesOf(const QList<Migration> &migrations, const QList<SchemaRow> &schema)
{
    QCryptographicHash steps(QCryptographicHash::Blake2b_256);
    for (const auto &migration : migrations)
        add(steps, QString(migration.sql).remove(seal()));
    QCryptographicHash rows(QCryptographicHash::Blake2b_256);
    for (const auto &row : schema)
        for (const auto &text : {row.type, row.name, row.table, row.sql})
            add(rows, text);
    return SchemaHashes{steps.result().toHex(), rows.result().toHex()};
}

bool isSchemaKnown(Database &database, const QList<Migration> &migrations)
{
    const auto schema = schemaOf(database);
    const bool isNewest = database.version() == migrations.constLast().version;
    return (isNewest && hashesOf(migrations, schema) == recordedHashes())
        || schema == knownSchema(migrations, database.version());
}

QStringList journalledTables(Database &database)
{
    QStringList tables;
    auto rows = database.run(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                            "'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"));
    while (rows.next())
        if (!unjournalled().contains(rows.text(0)) && !isOfSearch(rows.text(0)))
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
