#include "tests/support/filled_tables.h"

#include "core/storage/content_store.h"
#include "core/storage/schema.h"

#include <QRegularExpression>

#include <utility>

namespace seduta {

namespace {

/// The first word that a column's CHECK lists, if it lists any.
QString listedWord(const QString &tableSql, const QString &column)
{
    const QRegularExpression listed(QStringLiteral("\\b%1 [^\\n]*CHECK \\(%1 IN \\('([^']*)'").arg(column));
    return listed.match(tableSql).captured(1);
}

/// What stands in the table and column that a foreign key leads to; invalid where nothing stands there. What is needed will stand there: the first.
QVariant referred(Database &database, const QString &table, const QString &column, bool isNeeded)
{
    auto keys = database.run(
        QStringLiteral("SELECT \"table\", coalesce(\"to\", 'id') FROM pragma_foreign_key_list(?) WHERE \"from\" = ?"),
        {table, column});
    if (!keys.next())
        return {};
    const auto found = database.single(QStringLiteral("SELECT %1 FROM %2 LIMIT 1").arg(keys.text(1), keys.text(0)));
    return found.isValid() || !isNeeded ? found : QVariant(1);
}

QVariant word(const QString &tableSql, const QString &table, const QString &column, const QString &type)
{
    if (type != QStringLiteral("TEXT"))
        return 1;
    if (const auto listed = listedWord(tableSql, column); !listed.isEmpty())
        return listed;
    if (column.endsWith(QStringLiteral("_at")))
        return QStringLiteral("2025-06-26T10:00:00Z");
    if (column.endsWith(QStringLiteral("_on")))
        return QStringLiteral("2025-06-26");
    return QStringLiteral("%1: «%2», perché no").arg(table, column);
}

struct Column {
    QString name{};
    QVariant value{};
    bool mayBeEmpty = false;
};

/// What may be left to its default is, unless it is plain words; an emblem would be bytes kept elsewhere.
bool isWritten(const QString &sql, const QString &name, const QString &type, bool isNeeded)
{
    return isNeeded
        || (type == QStringLiteral("TEXT") && name != QStringLiteral("emblem")
            && !sql.contains(QStringLiteral("CHECK (%1").arg(name)));
}

QList<Column> wordsOf(Database &database, const QString &table)
{
    const QString sql =
        database.single(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ?"), {table}).toString();
    QList<Column> all;
    auto columns = database.run(QStringLiteral("SELECT name, type, dflt_value IS NULL AND \"notnull\" FROM"
                                               " pragma_table_info(?) WHERE name <> 'id'"),
                                {table});
    while (columns.next()) {
        const QString name = columns.text(0);
        const bool isNeeded = columns.number(2) != 0;
        auto value = referred(database, table, name, isNeeded);
        const bool isReference = value.isValid();
        if (!isReference && isWritten(sql, name, columns.text(1), isNeeded))
            value = word(sql, table, name, columns.text(1));
        if (value.isValid())
            all.append({name, value, isReference && !isNeeded});
    }
    return all;
}

/// Of several references of which one alone may be there, the first stays.
QList<Column> withOneReference(QList<Column> columns)
{
    bool isFirst = true;
    columns.removeIf([&](const Column &column) { return column.mayBeEmpty && !std::exchange(isFirst, false); });
    return columns;
}

bool isInserted(Database &database, const QString &table, const QList<Column> &columns)
try {
    QStringList names;
    QStringList marks;
    QVariantList values;
    for (const auto &column : columns) {
        names.append(column.name);
        marks.append(QStringLiteral("?"));
        values.append(column.value);
    }
    database.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                     .arg(table, names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))),
                 values);
    return true;
} catch (const StorageError &error) {
    qInfo("%s", qUtf8Printable(error.detail()));
    return false;
}

}

void fillEveryTable(Database &database)
{
    database.run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    ContentStore(database).keep(QByteArrayLiteral("byte di un documento emesso"), QStringLiteral("application/pdf"));
    const auto tables = journalledTables(database);
    for (const auto &table : tables) {
        const auto columns = wordsOf(database, table);
        if (!isInserted(database, table, columns) && !isInserted(database, table, withOneReference(columns)))
            qFatal("%s cannot be filled", qUtf8Printable(table));
    }
}

}
