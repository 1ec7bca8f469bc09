#include "core/storage/archive_header.h"

#include "core/storage/open_archives.h"
#include "core/storage/rollback_journal.h"
#include "core/storage/storage_error.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

namespace seduta {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeOffset = 16;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

// A writer at work makes, fills and removes the journal while it is read.
constexpr int triesBesideAWriter = 5;
constexpr int betweenTries = 20;

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

quint32 pageSizeOf(const QByteArray &header)
{
    const quint16 size = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    return size == 1 ? 65536 : size;
}

bool isHeader(const QByteArray &header)
{
    return header.size() >= headerSize && header.startsWith(QByteArray("SQLite format 3\0", 16));
}

void requireOurHeader(const QString &path, const QByteArray &header, int newestVersion)
{
    if (!isHeader(header))
        throw StorageError(StorageFault::NotAnArchive, path);
    requireOurs(path, numberAt(header, applicationIdOffset), numberAt(header, versionOffset), newestVersion);
}

QByteArray ownHeader(const QString &path)
{
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        throw StorageError(StorageFault::NoAccess, path);
    return content.read(headerSize);
}

// Every page 1 that SQLite would write over the archive's must be an archive's.
void requirePutBackPages(const QString &path, const JournalReading &journal, int newestVersion)
{
    for (const auto &page : journal.firstPages) {
        if (!isHeader(page) || pageSizeOf(page) != journal.pageSize
            || numberAt(page, applicationIdOffset) != quint32(applicationId))
            throw StorageError(StorageFault::StrangeJournal, path);
        requireOurHeader(path, page, newestVersion);
    }
}

void requireArchiveAt(const QString &path, int newestVersion)
{
    requireNoWriteAheadLog(path);
    const auto journal = readJournal(journalBeside(path));
    if (!journal.firstPages.isEmpty())
        return requirePutBackPages(path, journal, newestVersion);
    if (OpenArchive::isOpenHere(path))
        return;
    const auto header = ownHeader(path);
    requireOurHeader(path, header, newestVersion);
    if (journal.isPlayedBack && (journal.originalPages == 0 || pageSizeOf(header) != journal.pageSize))
        throw StorageError(StorageFault::StrangeJournal, path);
}

bool isQuiet(const QString &path)
{
    return !QFileInfo::exists(journalBeside(path)) && !QFileInfo::exists(path + QStringLiteral("-wal"));
}

// A journal that came and went while it was looked at leaves the archive as quiet as before.
bool isOfTheJournal(const StorageError &error)
{
    return error.fault() == StorageFault::StrangeJournal || error.fault() == StorageFault::NoAccess;
}

void requireBesideAWriter(const QString &path, int newestVersion)
{
    for (int left = triesBesideAWriter;; --left) {
        const bool wasQuiet = isQuiet(path);
        try {
            return requireArchiveAt(path, newestVersion);
        } catch (const StorageError &error) {
            if (left <= 1 || (wasQuiet && isQuiet(path) && !isOfTheJournal(error)))
                throw;
        }
        QThread::msleep(betweenTries);
    }
}

}

void requireArchive(const QString &path, int newestVersion)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw StorageError(StorageFault::NotFound, path);
    if (!file.isFile())
        throw StorageError(StorageFault::NotAnArchive, path);
    // SQLite follows a link, and obeys the journal beside the file it leads to.
    if (const QString place = file.canonicalFilePath(); place != file.absoluteFilePath())
        requireBesideAWriter(place, newestVersion);
    requireBesideAWriter(path, newestVersion);
}

void requireOurs(const QString &path, quint32 foundId, quint32 version, int newestVersion)
{
    if (foundId != quint32(applicationId))
        throw StorageError(StorageFault::NotAnArchive, path);
    if (version > quint32(newestVersion))
        throw StorageError(StorageFault::Newer, path, int(qMin<quint32>(version, 999999)));
    if (version == 0)
        throw StorageError(StorageFault::Foreign, path);
}

}
