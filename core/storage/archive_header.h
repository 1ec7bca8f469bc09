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

/// Looks at the first bytes of a file before SQLite does, and writes nothing. Throws StorageError for a missing file, one that is not an
/// archive, or one newer than `newestVersion`; else gives the archive's version.
/// 0 where an interrupted save stands beside it: then SQLite must put that back first.
int checkedArchiveVersion(const QString &path, int newestVersion);

/// The same for what SQLite itself reads once it has put an interrupted save back.
void requireOurs(const QString &path, quint32 foundId, quint32 version, int newestVersion);

}
