#include "core/storage/archive_lock.h"

#include "core/domain/italian_date.h"
#include "core/storage/storage_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStorageInfo>
#include <QSysInfo>

namespace seduta {

namespace {

// Milliseconds left to a program that has just made its lock file to write its name in it.
constexpr int settlingTime = 100;

// Seconds.
constexpr qint64 longestSilence = 120;

// Bytes: one block of a file system.
constexpr qint64 roomForALock = 4096;

QString lockName(const QString &archive)
{
    return QFileInfo(archive).absoluteFilePath() + QStringLiteral(".lock");
}

// QLockFile keeps process and computer; the person and the time stand in a note beside it.
QString noteName(const QString &archive)
{
    return QFileInfo(archive).absoluteFilePath() + QStringLiteral(".writer");
}

void writeNote(const QString &name, const Writer &writer)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QJsonObject note{{QStringLiteral("person"), writer.person},
                           {QStringLiteral("computer"), writer.computer},
                           {QStringLiteral("since"), writer.since.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("seen"), writer.seen.toUTC().toString(Qt::ISODate)}};
    file.write(QJsonDocument(note).toJson());
    file.commit();
}

// After four signs of life left out the other computer may have been switched off.
bool isSilent(const Writer &writer, const QDateTime &now)
{
    return writer.computer != QSysInfo::machineHostName()
        && (writer.seen.isValid() ? writer.seen : writer.since).secsTo(now) > longestSilence;
}

QString hour(const QDateTime &moment)
{
    return shortMoment(moment);
}

Error heldBy(const std::optional<Writer> &writer, const QDateTime &now)
{
    if (!writer)
        return Error{ErrorKind::Refused,
                     QCoreApplication::translate("Storage", "The archive is already open for writing elsewhere."),
                     {}};
    if (!isSilent(*writer, now))
        return Error{ErrorKind::Refused,
                     QCoreApplication::translate("Storage", "The archive is open for writing: %1, on %2, since %3.")
                         .arg(writer->person, writer->computer, hour(writer->since)),
                     {}};
    return Error{ErrorKind::Refused,
                 QCoreApplication::translate("Storage",
                                             "The archive is open for writing: %1, on %2, since %3; that "
                                             "computer gives no sign of life since %4.")
                     .arg(writer->person, writer->computer, hour(writer->since),
                          hour(writer->seen.isValid() ? writer->seen : writer->since)),
                 {}};
}

// QLockFile cannot read who made a lock file whose maker was killed before writing in it, and takes another program
// with a dead holder's number for that holder. The system's own lock on the file dies with its process: it decides.
bool takeFromTheDead(QLockFile &lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    const bool isWritten = lock.getLockInfo(&process, &computer, &program);
    if (isWritten && computer != QSysInfo::machineHostName())
        return false;
    return lock.removeStaleLockFile() && lock.tryLock();
}

Error cannotLock(QLockFile::LockError cause, const QString &archive)
{
    if (cause == QLockFile::PermissionError)
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate(
                         "Storage", "The folder of the archive cannot be written: open a copy, or move the archive."),
                     {}};
    const bool isFull = QStorageInfo(QFileInfo(archive).absolutePath()).bytesAvailable() < roomForALock;
    return StorageError(isFull ? StorageFault::Full : StorageFault::InputOutput, archive).toError();
}

}

ArchiveLock::ArchiveLock(const QString &archive, const Writer &writer)
    : m_note(noteName(archive))
    , m_writer(writer)
    , m_lock(lockName(archive))
{
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<ArchiveLock>> ArchiveLock::take(const QString &archive, const Writer &writer)
{
    auto lock = std::unique_ptr<ArchiveLock>(new ArchiveLock(archive, writer));
    const bool isTaken = lock->m_lock.tryLock(settlingTime)
        || (lock->m_lock.error() == QLockFile::LockFailedError && takeFromTheDead(lock->m_lock));
    if (isTaken) {
        writeNote(lock->m_note, writer);
        return lock;
    }
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return tl::unexpected(heldBy(holder(archive), writer.since));
    return tl::unexpected(cannotLock(lock->m_lock.error(), archive));
}

std::optional<Writer> ArchiveLock::holder(const QString &archive)
{
    QFile file(noteName(archive));
    if (!QFileInfo::exists(lockName(archive)) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto note = QJsonDocument::fromJson(file.readAll()).object();
    const auto moment = [&](const QString &name) {
        return QDateTime::fromString(note.value(name).toString(), Qt::ISODate);
    };
    return Writer{note.value(QStringLiteral("person")).toString(), note.value(QStringLiteral("computer")).toString(),
                  moment(QStringLiteral("since")), moment(QStringLiteral("seen"))};
}

void ArchiveLock::signOfLife(const QDateTime &now)
{
    m_writer.seen = now;
    writeNote(m_note, m_writer);
}

ArchiveLock::~ArchiveLock()
{
    if (m_lock.isLocked())
        QFile::remove(m_note);
}

}
