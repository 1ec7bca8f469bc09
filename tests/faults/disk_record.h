#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace seduta {

/// The files of one folder, by name.
using DiskImage = QMap<QString, QByteArray>;

/// One thing the program asked of the disk. `position` is the offset of a write, the new size of a truncation, the number
/// of an acknowledged save.
struct DiskEvent {
    enum class Kind { Create, Write, Truncate, Sync, Delete, SyncFolder, Acknowledge };

    Kind kind = Kind::Write;
    QString file{};
    qint64 position = 0;
    QByteArray bytes{};
};

/// All that was asked of the disk, in its order, and the files as they were before.
struct DiskRecord {
    DiskImage start{};
    std::vector<DiskEvent> events{};
};

}
