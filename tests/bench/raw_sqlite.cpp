#include "tests/bench/raw_sqlite.h"

#include "core/domain/fields/all.h"
#include "core/storage/migrator.h"
#include "core/storage/searched_tables.h"
#include "core/storage/table.h"

#include <QFile>

namespace seduta::bench {

namespace {

template <class Record>
RawTable rawTable(const QList<Record> &records)
{
    const auto &columns = columnNames<Record>();
    RawTable table;
    table.insert = QStringLiteral("INSERT INTO %1 (id, %2) VALUES (?%3)")
                       .arg(Table<Record>::tableName(), columns.join(QStringLiteral(", ")),
                            QStringLiteral(", ?").repeated(columns.size()))
                       .toUtf8();
    for (const auto &record : records) {
        QVariantList row{record.id.value()};
        const auto values = toRow(record);
        for (const auto &value : values)
            row.append(value.typeId() == QMetaType::QString ? QVariant(value.toString().toUtf8()) : value);
        table.rows.append(row);
    }
    return table;
}

void bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (!value.isValid()) {
        sqlite3_bind_null(statement, place);
    } else if (value.typeId() == QMetaType::QByteArray) {
        const auto *bytes = static_cast<const QByteArray *>(value.constData());
        sqlite3_bind_text(statement, place, bytes->isNull() ? "" : bytes->constData(), int(bytes->size()),
                          SQLITE_STATIC);
    } else {
        sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

void check(bool fine, sqlite3 *handle)
{
    if (!fine)
        qFatal("%s", sqlite3_errmsg(handle));
}

void insertRows(sqlite3 *handle, const RawTable &table)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(handle, table.insert.constData(), -1, &statement, nullptr) == SQLITE_OK, handle);
    for (const auto &row : table.rows) {
        for (int i = 0; i < row.size(); ++i)
            bind(statement, i + 1, row.at(i));
        check(sqlite3_step(statement) == SQLITE_DONE, handle);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

}

QList<RawTable> rawTables(const Secretariat &secretariat)
{
    QList<RawTable> tables;
    const auto add = [&](auto list) { tables.append(rawTable(secretariat.*list)); };
    std::apply([&](auto... list) { (add(list), ...); }, Secretariat::lists());
    return tables;
}

RawDatabase::RawDatabase(const QString &path)
{
    check(sqlite3_open(QFile::encodeName(path).constData(), &m_handle) == SQLITE_OK, m_handle);
    execute("PRAGMA journal_mode = DELETE");
    execute("PRAGMA synchronous = EXTRA");
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA secure_delete = ON");
    execute("PRAGMA cache_size = -65536");
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_handle);
}

void RawDatabase::execute(const QByteArray &statement)
{
    check(sqlite3_exec(m_handle, statement.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, m_handle);
}

int RawDatabase::readAll(const QByteArray &query)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_handle, query.constData(), -1, &statement, nullptr) == SQLITE_OK, m_handle);
    int rows = 0;
    const int columns = sqlite3_column_count(statement);
    for (; sqlite3_step(statement) == SQLITE_ROW; ++rows)
        for (int i = 0; i < columns; ++i)
            sqlite3_column_text(statement, i);
    sqlite3_finalize(statement);
    return rows;
}

void buildRaw(const QString &path, const QList<RawTable> &tables)
{
    RawDatabase database(path);
    database.execute("BEGIN");
    for (const auto &migration : builtInMigrations())
        for (const auto &statement : Migrator::statements(migration.sql))
            database.execute(statement.toUtf8());
    database.execute("PRAGMA defer_foreign_keys = ON");
    for (const auto &table : tables)
        insertRows(database.handle(), table);
    for (const auto &table : searchedTables())
        database.execute(
            QStringLiteral("INSERT INTO %1_search (%1_search) VALUES ('rebuild')").arg(table.name).toUtf8());
    database.execute("COMMIT");
}

}
