#include "tests/faults/recording_vfs.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace seduta {
namespace {

struct RecordedFile {
    sqlite3_file base;
    sqlite3_file *real;
    RecordingVfs *vfs;
    QString *name;
    bool syncsFolder;
};

RecordedFile &recorded(sqlite3_file *file)
{
    return *reinterpret_cast<RecordedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return recorded(file).real;
}

bool isWatched(sqlite3_file *file)
{
    return recorded(file).name != nullptr;
}

void note(sqlite3_file *file, DiskEvent::Kind kind, qint64 position = 0, const QByteArray &bytes = {})
{
    recorded(file).vfs->note({kind, *recorded(file).name, position, bytes});
}

bool cannotRead(sqlite3_file *file)
{
    return isWatched(file) && recorded(file).vfs->fails(FaultKind::ReadError);
}

int closeFile(sqlite3_file *file)
{
    const int result = real(file)->pMethods->xClose(real(file));
    delete recorded(file).name;
    recorded(file).name = nullptr;
    return result;
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    if (cannotRead(file))
        return SQLITE_IOERR_READ;
    return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}

int writeThrough(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    const int result = real(file)->pMethods->xWrite(real(file), bytes, count, offset);
    if (result == SQLITE_OK && isWatched(file))
        note(file, DiskEvent::Kind::Write, offset, QByteArray(static_cast<const char *>(bytes), count));
    return result;
}

/// A disk that fills up has taken the first part of what it was given.
int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    if (!isWatched(file) || !recorded(file).vfs->failsWriting())
        return writeThrough(file, bytes, count, offset);
    writeThrough(file, bytes, count / 2, offset);
    return recorded(file).vfs->failsForLackOfRoom() ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (isWatched(file) && recorded(file).vfs->failsWriting())
        return SQLITE_IOERR_TRUNCATE;
    const int result = real(file)->pMethods->xTruncate(real(file), size);
    if (result == SQLITE_OK && isWatched(file))
        note(file, DiskEvent::Kind::Truncate, size);
    return result;
}

/// SQLite's own "unix" syncs the folder together with the first sync of a journal it has just created.
int syncFile(sqlite3_file *file, int flags)
{
    if (isWatched(file) && recorded(file).vfs->failsWriting())
        return SQLITE_IOERR_FSYNC;
    const int result = real(file)->pMethods->xSync(real(file), flags);
    if (result != SQLITE_OK || !isWatched(file))
        return result;
    note(file, DiskEvent::Kind::Sync);
    if (std::exchange(recorded(file).syncsFolder, false))
        note(file, DiskEvent::Kind::SyncFolder);
    return result;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    if (cannotRead(file))
        return SQLITE_IOERR_FSTAT;
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *reserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), reserved);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

const sqlite3_io_methods &methods()
{
    static const sqlite3_io_methods recordedMethods = [] {
        sqlite3_io_methods table{};
        table.iVersion = 1;
        table.xClose = closeFile;
        table.xRead = readFile;
        table.xWrite = writeFile;
        table.xTruncate = truncateFile;
        table.xSync = syncFile;
        table.xFileSize = fileSize;
        table.xLock = lockFile;
        table.xUnlock = unlockFile;
        table.xCheckReservedLock = checkReservedLock;
        table.xFileControl = controlFile;
        table.xSectorSize = sectorSize;
        table.xDeviceCharacteristics = deviceCharacteristics;
        return table;
    }();
    return recordedMethods;
}

RecordingVfs &owner(sqlite3_vfs *vfs)
{
    return *static_cast<RecordingVfs *>(vfs->pAppData);
}

QString fileName(const char *path)
{
    return QFileInfo(QFile::decodeName(path)).fileName();
}

/// Only what creates a file needs the disk's leave; opening one that is there does not.
int openWatched(RecordingVfs &vfs, const char *path, RecordedFile &opened, int flags, int *flagsOut)
{
    const bool creates = (flags & SQLITE_OPEN_CREATE) && !QFileInfo::exists(QFile::decodeName(path));
    if (creates && vfs.failsWriting())
        return SQLITE_CANTOPEN;
    const int result = vfs.unixVfs()->xOpen(vfs.unixVfs(), path, opened.real, flags, flagsOut);
    if (result != SQLITE_OK)
        return result;
    opened.name = new QString(fileName(path));
    opened.syncsFolder = (flags & SQLITE_OPEN_CREATE) && (flags & SQLITE_OPEN_MAIN_JOURNAL);
    if (creates)
        vfs.note({DiskEvent::Kind::Create, *opened.name, 0, {}});
    return result;
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *flagsOut)
{
    auto &opened = recorded(file);
    opened = {{nullptr}, reinterpret_cast<sqlite3_file *>(&opened + 1), &owner(vfs), nullptr, false};
    auto *unixVfs = owner(vfs).unixVfs();
    const int result = owner(vfs).watches(path) ? openWatched(owner(vfs), path, opened, flags, flagsOut)
                                                : unixVfs->xOpen(unixVfs, path, opened.real, flags, flagsOut);
    if (result == SQLITE_OK)
        opened.base.pMethods = &methods();
    return result;
}

int deleteWatched(RecordingVfs &vfs, const char *path, int syncFolder)
{
    if (vfs.failsWriting())
        return SQLITE_IOERR_DELETE;
    const int result = vfs.unixVfs()->xDelete(vfs.unixVfs(), path, syncFolder);
    if (result != SQLITE_OK)
        return result;
    vfs.note({DiskEvent::Kind::Delete, fileName(path), 0, {}});
    if (!syncFolder)
        return result;
    if (vfs.fails(FaultKind::FolderSyncError))
        return SQLITE_IOERR_DIR_FSYNC;
    vfs.note({DiskEvent::Kind::SyncFolder, fileName(path), 0, {}});
    return result;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    auto *unixVfs = owner(vfs).unixVfs();
    return owner(vfs).watches(path) ? deleteWatched(owner(vfs), path, syncFolder)
                                    : unixVfs->xDelete(unixVfs, path, syncFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *path, int flags, int *found)
{
    if (owner(vfs).watches(path) && owner(vfs).fails(FaultKind::ReadError))
        return SQLITE_IOERR_ACCESS;
    auto *unixVfs = owner(vfs).unixVfs();
    return unixVfs->xAccess(unixVfs, path, flags, found);
}

DiskImage filesOf(const QString &archivePath)
{
    DiskImage files;
    for (const auto &path : {archivePath, archivePath + "-journal"}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            files.insert(QFileInfo(path).fileName(), file.readAll());
    }
    return files;
}

}

RecordingVfs::RecordingVfs(const QString &archivePath)
    : m_archivePath(QFileInfo(archivePath).absoluteFilePath())
    , m_unix(sqlite3_vfs_find("unix"))
    , m_vfs(*m_unix)
{
    m_vfs.pNext = nullptr;
    m_vfs.zName = "seduta-recording";
    m_vfs.szOsFile = static_cast<int>(sizeof(RecordedFile)) + m_unix->szOsFile;
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    m_vfs.xAccess = accessFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

void RecordingVfs::record()
{
    m_record = {filesOf(m_archivePath), {}};
    m_recording = true;
}

void RecordingVfs::acknowledge(qint64 save)
{
    note({DiskEvent::Kind::Acknowledge, {}, save, {}});
}

DiskRecord RecordingVfs::takeRecord()
{
    m_recording = false;
    return std::exchange(m_record, {});
}

void RecordingVfs::fail(const Fault &fault)
{
    m_fault = fault;
    m_failed = false;
    m_calls.clear();
}

void RecordingVfs::liftFault()
{
    m_fault = {};
}

bool RecordingVfs::watches(const char *path) const
{
    if (!path)
        return false;
    const auto name = QFile::decodeName(path);
    return name == m_archivePath || name == m_archivePath + "-journal";
}

bool RecordingVfs::fails(FaultKind kind)
{
    const int call = ++m_calls[kind];
    if (m_fault.kind != kind || m_fault.call == 0)
        return false;
    const bool now = m_fault.forEver ? call >= m_fault.call : call == m_fault.call;
    m_failed = m_failed || now;
    return now;
}

bool RecordingVfs::failsWriting()
{
    const bool full = fails(FaultKind::DiskFull);
    return fails(FaultKind::WriteError) || full;
}

void RecordingVfs::note(DiskEvent event)
{
    if (m_recording)
        m_record.events.push_back(std::move(event));
}

}
