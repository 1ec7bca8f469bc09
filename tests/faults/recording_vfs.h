#pragma once

#include "tests/faults/disk_record.h"

#include <QHash>

#include <sqlite3.h>

namespace seduta {

/// How the disk fails: no room left, a write refused, a folder that does not reach the platter, a sector that cannot be read.
enum class FaultKind { DiskFull, WriteError, FolderSyncError, ReadError };

/// The disk fails at the `call`-th call of its kind, counted from 1; once, or from there on until the fault is lifted.
struct Fault {
    FaultKind kind = FaultKind::DiskFull;
    int call = 0;
    bool forEver = false;
};

/// SQLite's way to the disk while it lives, for every connection of the process, those of Qt's own driver included: it passes
/// everything on to the operating system, writes down what is asked for one archive and its journal, and fails on request.
class RecordingVfs
{
public:
    explicit RecordingVfs(const QString &archivePath);
    ~RecordingVfs();
    Q_DISABLE_COPY_MOVE(RecordingVfs)

    void record();
    void acknowledge(qint64 save);
    DiskRecord takeRecord();

    void fail(const Fault &fault);
    void liftFault();
    int calls(FaultKind kind) const { return m_calls.value(kind); }
    bool hasFailed() const { return m_failed; }

    bool watches(const char *path) const;
    bool fails(FaultKind kind);
    bool failsWriting();
    bool failsForLackOfRoom() const { return m_fault.kind == FaultKind::DiskFull; }
    void note(DiskEvent event);
    sqlite3_vfs *unixVfs() const { return m_unix; }

private:
    QString m_archivePath;
    sqlite3_vfs *m_unix = nullptr;
    sqlite3_vfs m_vfs{};
    bool m_recording = false;
    DiskRecord m_record;
    Fault m_fault;
    bool m_failed = false;
    QHash<FaultKind, int> m_calls;
};

}
