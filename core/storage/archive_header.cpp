#include "core/storage/archive_header.h"

#include "core/storage/storage_error.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace seduta {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

// A journal SQLite will play back: until then the archive's first page may be torn, and says nothing.
bool isInterrupted(const QString &path)
{
    QFile journal(path + QStringLiteral("-journal"));
    return journal.open(QIODevice::ReadOnly) && journal.read(8) == QByteArray::fromHex("d9d505f920a163d7");
}

}

int checkedArchiveVersion(const QString &path, int newestVersion)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw StorageError(StorageFault::NotFound, path);
    if (!file.isFile())
        throw StorageError(StorageFault::NotAnArchive, path);
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        throw StorageError(StorageFault::NoAccess, path);

    if (isInterrupted(path))
        return 0;
    const QByteArray header = content.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw StorageError(StorageFault::NotAnArchive, path);
    const quint32 version = numberAt(header, versionOffset);
    requireOurs(path, numberAt(header, applicationIdOffset), version, newestVersion);
    return int(version);
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
