#pragma once

#include "core/storage/migration.h"

#include <QStringList>

namespace seduta {

class Database;

/// One row of sqlite_schema.
struct SchemaRow {
    QString type{};
    QString name{};
    QString table{};
    QString sql{};

    bool operator==(const SchemaRow &) const = default;
};

/// What the file holds, sorted; SQLite's own bookkeeping tables left out.
QList<SchemaRow> schemaOf(Database &database);

/// What an archive of this version must hold, to the letter: the migrations and the journal's triggers run on an empty database.
QList<SchemaRow> knownSchema(const QList<Migration> &migrations, int version);

/// What the last line of the newest migration says: which migrations there are (BLAKE2b of their text), and what they make of an empty
/// archive (of its schema).
struct SchemaHashes {
    QByteArray migrations{};
    QByteArray schema{};

    bool operator==(const SchemaHashes &) const = default;
};

SchemaHashes recordedHashes();
SchemaHashes hashesOf(const QList<Migration> &migrations, const QList<SchemaRow> &schema);

/// True where the archive holds what one of its version must hold. The newest is known by its hash, so that opening need not run all
/// the migrations; whatever does not fit that hash is compared row by row.
bool isSchemaKnown(Database &database, const QList<Migration> &migrations);

/// The tables whose every row the journal follows, in the order of their making: the records, and nothing of the search.
QStringList journalledTables(Database &database);

QStringList columnsOf(Database &database, const QString &table);

/// An SQL expression giving a row of the table as JSON, every column by name; `prefix` is "new.", "old." or empty.
QString rowAsJson(const QStringList &columns, const QString &prefix);

}
