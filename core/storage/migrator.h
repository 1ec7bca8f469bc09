#pragma once

#include "core/storage/migration.h"

#include <QDateTime>
#include <QStringList>

namespace seduta {

class Database;
struct Act;

/// Brings an archive from its version to the newest: each step is one transaction, with the journal's triggers dropped before and made again
/// after, and a change set of kind "migration" that holds count and content hash of every table. Undo stops there.
class Migrator
{
public:
    explicit Migrator(Database &database, const QList<Migration> &migrations = builtInMigrations());

    /// Statements are separated by a blank line, so that triggers keep their inner semicolons.
    static QStringList statements(const QString &sql);

    /// Fills an empty file.
    void build(const QDateTime &now);
    /// Only the structure of one version, on an empty database.
    void applyUpTo(int version);
    bool isNeeded() const;
    /// `act` is what the history calls it; throws StorageError and leaves the file at a whole version.
    void migrate(const Act &act);

private:
    void apply(const Migration &migration);
    void step(const Migration &migration, const Act &act);

    Database &m_database;
    QList<Migration> m_migrations;
};

}
