#pragma once

#include "core/domain/archive_copy.h"
#include "core/storage/database.h"
#include "core/support/shared_mode.h"

#include <optional>

namespace seduta {

/// Copies of an archive: VACUUM INTO a temporary name, opened and checked, synced, renamed; only then are old ones thinned. Whoever may read the
/// archive may read them, and nobody else.
class ArchiveCopies
{
public:
    explicit ArchiveCopies(const QString &archive);

    /// Newest first, those in the bin among them.
    QList<ArchiveCopy> list() const;
    /// Gives what stands in the folder the archive's mode: an earlier version left it to the system.
    void closeToOthers() const;
    /// Removes the copies that a kill left unfinished; for whoever holds the archive's lock.
    void removeUnfinished() const;
    ArchiveCopy make(Database &database, CopyReason reason, const QDateTime &now,
                     const QList<Migration> &migrations = builtInMigrations()) const;
    /// Puts into the bin what surplusCopies() names, and lets go what has been there long enough (copy_thinning.h). Touches only copies made at
    /// closing whose content is a state of this archive; whatever else stands in the folder is the user's.
    void thin(Database &archive) const;
    /// Whether a copy outside the bin holds the archive's newest act, updates of the program apart.
    bool holdNewestState(Database &archive) const;

private:
    bool isMadeAtClosing(const ArchiveCopy &copy) const;
    void moveToBin(const ArchiveCopy &copy, qint64 act) const;
    SharedMode mode() const { return SharedMode::of(m_archive); }

    QString m_archive;
    QString m_name;
    QString m_folder;
    QString m_bin;
};

/// A whole, verified copy of the archive at a path where nothing stands yet: one moment of it, whoever writes meanwhile. Throws StorageError;
/// Damaged only where the archive itself is. Its mode is the system's for new files, unless one is given.
void copyArchive(Database &database, const QString &target, const QList<Migration> &migrations = builtInMigrations(),
                 const std::optional<SharedMode> &mode = {});

}
