#include "core/storage/archive_reading.h"

#include "core/storage/archive_copy.h"
#include "core/storage/archive_header.h"

#include <QFile>
#include <QFileInfo>

namespace seduta {

namespace {

// Milliseconds.
constexpr qint64 longestStand = 2000;

// Bytes: who has room for so many has room for most archives.
constexpr qint64 largestTrial = 64 << 20;
constexpr qint64 trialPiece = 1 << 20;

bool takes(const PrivateFolder &folder, qint64 bytes)
{
    QFile trial(folder.filePath(QStringLiteral("prova")));
    bool isTaken = trial.open(QIODevice::WriteOnly);
    for (qint64 left = qMin(bytes, largestTrial); isTaken && left > 0; left -= trialPiece) {
        const QByteArray piece(qsizetype(qMin(left, trialPiece)), '\0');
        isTaken = trial.write(piece) == piece.size() && trial.flush();
    }
    trial.remove();
    return isTaken;
}

// What the system says when a folder takes no more is also what it says of a file that cannot be read: the folder decides.
bool isForWantOfRoom(StorageFault fault, const PrivateFolder &folder, const Database &source)
{
    if (fault == StorageFault::Full)
        return true;
    const bool isOfSystem =
        fault == StorageFault::NoAccess || fault == StorageFault::ReadOnly || fault == StorageFault::InputOutput;
    return isOfSystem && !takes(folder, QFileInfo(source.path()).size());
}

}

ReadArchive privateCopy(Database &source)
{
    ReadArchive copy;
    copy.folder = std::make_unique<PrivateFolder>();
    if (!copy.folder->isThere())
        return {};
    const QString path = copy.folder->filePath(QStringLiteral("copia") + archiveSuffix());
    try {
        copyArchive(source, path);
        copy.database = Database::open(path, Access::ReadOnly);
        return copy;
    } catch (const StorageError &error) {
        if (!isForWantOfRoom(error.fault(), *copy.folder, source))
            throw;
        qWarning("No private copy: %s", qUtf8Printable(error.detail()));
        return {};
    }
}

std::unique_ptr<Database> openedOnFile(const QString &path)
{
    const bool isWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable() && QFileInfo(path).isWritable();
    return Database::open(path, isWritable ? Access::ReadWrite : Access::ReadOnly);
}

ReadArchive openedToRead(const QString &path, Reading reading)
{
    ReadArchive archive{nullptr, openedOnFile(path)};
    if (reading == Reading::Short)
        return archive;
    auto copy = privateCopy(*archive.database);
    return copy.database ? std::move(copy) : std::move(archive);
}

StandingStill::StandingStill(Database &database)
    : m_transaction(database, QStringLiteral("BEGIN"))
{
    m_since.start();
}

bool StandingStill::isTooLong() const
{
    return m_since.hasExpired(longestStand);
}

}
