#pragma once

#include "tests/faults/disk_record.h"

#include <QHash>
#include <QMap>
#include <QRandomGenerator>

namespace seduta {

/// What a power cut does to what was written but not yet synced: the disk keeps or loses it sector by sector, and may
/// leave garbage where it was writing.
struct TearRule {
    int sectorSize = 512;
    bool garbage = true;
};

/// A disk as the record tells it, up to one event: what it holds for certain, and what it was only asked to hold.
/// Made after SQLite's own account of what the operating system promises (sqlite.org/atomiccommit.html): a sync makes
/// a file's content certain, creations and deletions are certain only after their folder was synced.
class SimulatedDisk
{
public:
    explicit SimulatedDisk(const DiskImage &start);

    void play(const DiskEvent &event);
    qint64 lastAcknowledged() const { return m_lastAcknowledged; }

    /// The folder as it is found when the power comes back.
    DiskImage afterPowerCut(QRandomGenerator &random, const TearRule &rule) const;

private:
    struct Content {
        QByteArray certain{};
        std::vector<DiskEvent> pending{};
    };
    struct FolderChange {
        QString file{};
        int content = 0;
    };

    Content &contentOf(const QString &file) { return m_contents[static_cast<size_t>(m_seen.value(file))]; }
    void create(const QString &file, const QByteArray &certain);
    void remove(const QString &file);
    void syncContent(const QString &file);
    void syncFolder();

    std::vector<Content> m_contents;
    QHash<QString, int> m_seen;
    QMap<QString, int> m_certainFolder;
    std::vector<FolderChange> m_folderChanges;
    qint64 m_lastAcknowledged = 0;
};

/// Writes the files of the image into the folder and removes the others.
bool writeImage(const DiskImage &image, const QString &folder);

}
