#pragma once

#include <QString>

namespace seduta {

/// 'SEDU': what bytes 68–71 of an archive say (SQLite's application_id).
constexpr int applicationId = 0x53454455;

/// The file name ending of an archive, with its dot.
inline QString archiveSuffix()
{
    return QStringLiteral(".seduta");
}

/// Looks at a file, and at the journal beside it, before SQLite does, and writes nothing. Throws StorageError for a missing file, one that is
/// not an archive or will not be one once an interrupted save is put back, one newer than `newestVersion`, and for a journal that SQLite must not
/// be given. Of a file that this process has open already it only looks at the surroundings.
void requireArchive(const QString &path, int newestVersion);

/// The same for what SQLite itself reads once it has put an interrupted save back.
void requireOurs(const QString &path, quint32 foundId, quint32 version, int newestVersion);

}
