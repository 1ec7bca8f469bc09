#pragma once

#include <QString>

namespace seduta {

/// Which file stands at a path, however the path is written. It is told without opening the file: closing a file that SQLite holds locked
/// elsewhere in this process would drop that lock (fcntl(2), "advisory record locking").
struct FileIdentity {
    quint64 volume = 0;
    quint64 number = 0;
    /// How many names lead to it (hard links); 0 where there is no file.
    quint64 names = 0;

    bool operator==(const FileIdentity &) const = default;
};

FileIdentity fileIdentityOf(const QString &path);

}
