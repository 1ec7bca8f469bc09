#include "core/storage/archive_reading.h"

#include "core/storage/archive_copy.h"
#include "core/storage/archive_header.h"

#include <QFileInfo>

namespace seduta {

namespace {

// Milliseconds.
constexpr qint64 longestStand = 2000;

bool isForWantOfRoom(StorageFault fault)
{
    return fault == StorageFault::Full || fault == StorageFault::NoAccess || fault == StorageFault::ReadOnly
        || fault == StorageFault::InputOutput;
}

// None where the temporary folder has no room for it.
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
        if (!isForWantOfRoom(error.fault()))
            throw;
        qWarning("No private copy: %s", qUtf8Printable(error.detail()));
        return {};
    }
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
