#include "tests/support/filled_tables.h"

#include "core/storage/content_store.h"
#include "core/storage/schema.h"

#include <QRegularExpression>

namespace seduta {

namespace {

/// The first word that a column's CHECK lists, if it lists any.
QString listedWord(const QString &tableSql, const QString &column)
{
    const QRegularExpression listed(QStringLiteral("\\b%1 [^\\n]*CHECK \\(%1 IN \\('([^']*)'").arg(column));
    return listed.match(tableSql).captured(1);
}

/// What stands in the table and column that a foreign key leads to; invalid where nothing stands there.
QVariant referred(Database &database, const QString &table, const QString &column)
{
    auto keys = database.run(
        QStringLiteral("SELECT \"table\", coalesce(\"to\", 'id') FROM pragma_foreign_key_list(?) WHERE \"from\" = ?"),
        {table, column});
    if (!keys.next())
        return {};
    return database.single(QStringLiteral("SELECT %1 FROM %2 LIMIT 1").arg(keys.text(1), keys.text(0)));
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
};

QList<Column> wordsOf(Database &database, const QString &table)
{
    const QString sql =
        database.single(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ?"), {table}).toString();
    QList<Column> all;
    auto columns = database.run(
        QStringLiteral("SELECT name, type, dflt_value IS NULL AND \"notnull\" FROM pragma_table_info(?)"), {table});
    while (columns.next()) {
        const QString name = columns.text(0);
        if (name == QStringLiteral("id"))
            continue;
        auto value = referred(database, table, name);
        // What may be left to its default is, unless it is plain words.
        const bool isNeeded = columns.number(2) != 0;
        if (!value.isValid()
            && (isNeeded
                || (columns.text(1) == QStringLiteral("TEXT") && !sql.contains(QStringLiteral("CHECK (%1").arg(name)))))
            value = word(sql, table, name, columns.text(1));
        if (value.isValid())
            all.append({name, value});
    }
    return all;
}

}

void fillEveryTable(Database &database)
{
    ContentStore(database).keep(QByteArrayLiteral("byte di un documento emesso"), QStringLiteral("application/pdf"));
    const auto tables = journalledTables(database);
    for (const auto &table : tables) {
        QStringList names;
        QStringList marks;
        QVariantList values;
        for (const auto &column : wordsOf(database, table)) {
            names.append(column.name);
            marks.append(QStringLiteral("?"));
            values.append(column.value);
        }
        try {
            database.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                             .arg(table, names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))),
                         values);
        } catch (const StorageError &error) {
            qWarning("%s stays empty: %s", qUtf8Printable(table), qUtf8Printable(error.detail()));
        }
    }
}

}
