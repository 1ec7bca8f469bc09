#include "core/storage/cell_limits.h"

#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <QFileInfo>

namespace seduta {

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 largestText = 64 * mebibyte;
constexpr qint64 largestPiece = mebibyte;
// What the records of an archive, without its documents, may take before they are looked at one by one.
constexpr qint64 unsuspectedSize = 256 * mebibyte;
constexpr qint64 memory = 512 * mebibyte;

qint64 sizeOf(const Database &database)
{
    return QFileInfo(database.path()).size();
}

// As bytes: the length of a text ends at its first U+0000. That of a BLOB is told without reading it, but a forged file may hold anything anywhere.
qint64 documentBytes(Database &database)
{
    const QString bytes = QStringLiteral("CASE typeof(bytes) WHEN 'blob' THEN length(bytes)"
                                         " ELSE length(CAST(bytes AS BLOB)) END");
    if (database.single(QStringLiteral("SELECT max(%1) FROM content_chunk").arg(bytes)).toLongLong() > largestPiece)
        throw StorageError(StorageFault::Oversized, QStringLiteral("content_chunk"));
    return database.single(QStringLiteral("SELECT sum(%1) FROM content_chunk").arg(bytes)).toLongLong();
}

void requireBoundedTexts(Database &database, const QString &table)
{
    QStringList tooLong;
    const auto columns = columnsOf(database, table);
    for (const auto &column : columns)
        if (table != QStringLiteral("content_chunk") || column != QStringLiteral("bytes"))
            tooLong.append(QStringLiteral("length(CAST(%1 AS BLOB)) > %2").arg(column).arg(largestText));
    const auto found = database.single(
        QStringLiteral("SELECT 1 FROM %1 WHERE %2 LIMIT 1").arg(table, tooLong.join(QStringLiteral(" OR "))));
    if (found.isValid())
        throw StorageError(StorageFault::Oversized, table);
}

// Those of SQLite too: the counters of rows are ordinary cells, and so are the structure itself and what the search keeps.
void requireBoundedTables(Database &database)
{
    requireBoundedTexts(database, QStringLiteral("sqlite_schema"));
    auto tables = database.run(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"));
    while (tables.next())
        requireBoundedTexts(database, tables.text(0));
}

}

void limitMemory(Database &database)
{
    database.run(QStringLiteral("PRAGMA hard_heap_limit = %1").arg(memory));
}

void requireBoundedCells(Database &database)
{
    const qint64 size = sizeOf(database);
    if (size <= unsuspectedSize)
        return;
    readWithinMemory(database, [&] {
        if (size - documentBytes(database) > unsuspectedSize)
            requireBoundedTables(database);
    });
}

void readWithinMemory(const Database &database, const std::function<void()> &reading)
{
    try {
        reading();
    } catch (const StorageError &error) {
        if (error.fault() == StorageFault::OutOfMemory && sizeOf(database) > unsuspectedSize)
            throw StorageError(StorageFault::Oversized, error.detail());
        throw;
    }
}

}
