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
// What SQLite may take in all, for this process and for good: a cell beyond it is not even begun.
constexpr qint64 memory = 512 * mebibyte;

// The length of a BLOB is told without reading it.
qint64 documentBytes(Database &database)
{
    if (database.single(QStringLiteral("SELECT max(length(bytes)) FROM content_chunk")).toLongLong() > largestPiece)
        throw StorageError(StorageFault::Oversized, QStringLiteral("content_chunk"));
    return database.single(QStringLiteral("SELECT sum(length(bytes)) FROM content_chunk")).toLongLong();
}

// As bytes: the length of a text ends at its first U+0000.
void requireBoundedTexts(Database &database, const QString &table)
{
    QStringList tooLong;
    auto columns = database.run(QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'"), {table});
    while (columns.next())
        tooLong.append(QStringLiteral("length(CAST(%1 AS BLOB)) > %2").arg(columns.text(0)).arg(largestText));
    if (tooLong.isEmpty())
        return;
    const auto found = database.single(
        QStringLiteral("SELECT 1 FROM %1 WHERE %2 LIMIT 1").arg(table, tooLong.join(QStringLiteral(" OR "))));
    if (found.isValid())
        throw StorageError(StorageFault::Oversized, table);
}

}

void requireBoundedCells(Database &database)
{
    const qint64 size = QFileInfo(database.path()).size();
    if (size <= unsuspectedSize || size - documentBytes(database) <= unsuspectedSize)
        return;
    database.run(QStringLiteral("PRAGMA hard_heap_limit = %1").arg(memory));
    try {
        auto tables = database.run(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"));
        while (tables.next())
            requireBoundedTexts(database, tables.text(0));
    } catch (const StorageError &error) {
        if (error.fault() == StorageFault::OutOfMemory)
            throw StorageError(StorageFault::Oversized, error.detail());
        throw;
    }
}

}
