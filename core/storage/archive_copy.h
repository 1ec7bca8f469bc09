#pragma once

#include "core/storage/database.h"

#include <QDateTime>

namespace seduta {

/// Why a copy was made; it stands in the copy's name.
enum class CopyReason { Closing, Import, Migration, Request };

/// A copy beside the archive: "asti.2025-06-26T18-30-00.chiusura.seduta" in the folder "Copie di asti".
struct ArchiveCopy {
    QString path{};
    QDateTime madeAt{};
    CopyReason reason = CopyReason::Closing;
    qint64 size = 0;

    bool operator==(const ArchiveCopy &) const = default;
};

/// Copies of an archive (TRUST.md §4.6): VACUUM INTO a temporary name, opened and checked, synced, renamed; only then are old ones thinned.
class ArchiveCopies
{
public:
    explicit ArchiveCopies(const QString &archive);

    /// Newest first.
    QList<ArchiveCopy> list() const;
    ArchiveCopy make(Database &database, CopyReason reason, const QDateTime &now,
                     const QList<Migration> &migrations = builtInMigrations()) const;
    void thin(const QDateTime &now) const;

    /// The copies to keep of those given: all of two days, then one a day for 12 days, one a week for 10 weeks, one a month for 9 months.
    static QList<ArchiveCopy> kept(const QList<ArchiveCopy> &copies, const QDateTime &now);

private:
    QString m_archive;
    QString m_folder;
};

/// A whole, verified copy of the archive at a path where nothing stands yet: one moment of it, whoever writes meanwhile. Throws StorageError;
/// Damaged only where the archive itself is.
void copyArchive(Database &database, const QString &target, const QList<Migration> &migrations = builtInMigrations());

}
