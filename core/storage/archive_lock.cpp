#include "core/storage/archive_lock.h"

#include "core/domain/italian_date.h"
#include "core/storage/storage_error.h"
#include "core/support/real_path.h"
#include "core/support/shared_mode.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTemporaryFile>
#include <QUuid>

namespace seduta {

namespace {

// Milliseconds left to a program that has just made its lock file to write its name in it.
constexpr int settlingTime = 100;

// Seconds: after four signs of life left out the other computer may have been switched off.
constexpr qint64 longestSilence = 120;

// Bytes: one block of a file system.
constexpr qint64 roomForALock = 4096;

// Bytes: nobody's name is longer.
constexpr qint64 longestNote = 65536;

QString lockName(const QString &place)
{
    return place + QStringLiteral(".lock");
}

// QLockFile keeps process and computer; the person and the time stand in a note beside it.
QString noteName(const QString &place)
{
    return place + QStringLiteral(".writer");
}

QJsonObject noteAt(const QString &place)
{
    QFile file(noteName(place));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(longestNote)).object() : QJsonObject();
}

std::unique_ptr<QLockFile> lockAt(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

// The computer that made the lock file; empty where the file does not tell.
QString computerOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    return lock.getLockInfo(&process, &computer, &program) ? computer : QString();
}

// How long ago the last sign of life was given, in seconds. Both times are the disk's own, whatever the clocks of the computers say.
qint64 silenceAt(const QString &place)
{
    QTemporaryFile now(QFileInfo(place).absoluteDir().filePath(QStringLiteral(".seduta-XXXXXX")));
    if (!now.open())
        return 0;
    const QFileInfo note(noteName(place));
    const QFileInfo sign = note.exists() ? note : QFileInfo(lockName(place));
    return sign.exists() ? sign.lastModified().secsTo(QFileInfo(now.fileName()).lastModified()) : 0;
}

QString heldSentence(const std::optional<Writer> &writer, const QString &computer)
{
    if (writer && writer->isWhole())
        return QCoreApplication::translate("Storage", "The archive is open for writing: %1, on %2, since %3.")
            .arg(writer->person, writer->computer, shortMoment(writer->since));
    if (!computer.isEmpty())
        return QCoreApplication::translate(
                   "Storage",
                   "The archive is open for writing on %1; the note beside it that says who has it open is "
                   "damaged or missing.")
            .arg(computer);
    return QCoreApplication::translate("Storage", "The archive is already open for writing elsewhere.");
}

QString silentSentence(const std::optional<Writer> &writer)
{
    if (!writer || !writer->since.isValid())
        return QCoreApplication::translate("Storage",
                                           "That computer gives no sign of life: if nobody works on the archive there, "
                                           "you may take the writing over.");
    return QCoreApplication::translate("Storage",
                                       "That computer gives no sign of life since %1: if nobody works on the archive "
                                       "there, you may take the writing over.")
        .arg(shortMoment(writer->seen.isValid() ? writer->seen : writer->since));
}

Error heldAt(const QString &place)
{
    const auto writer = ArchiveLock::holder(place);
    QString message = heldSentence(writer, computerOf(*lockAt(lockName(place))));
    if (ArchiveLock::isAbandoned(place))
        message += u' ' + silentSentence(writer);
    return Error{ErrorKind::Refused, message, {}};
}

// QLockFile cannot read who made a lock file whose maker was killed before writing in it, and takes another program
// with a dead holder's number for that holder. The system's own lock on the file dies with its process: it decides.
bool takeFromTheDead(QLockFile &lock)
{
    const QString computer = computerOf(lock);
    if (!computer.isEmpty() && computer != QSysInfo::machineHostName())
        return false;
    return lock.removeStaleLockFile() && lock.tryLock();
}

Error cannotLock(QLockFile::LockError cause, const QString &place)
{
    if (cause == QLockFile::PermissionError)
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate(
                         "Storage", "The folder of the archive cannot be written: open a copy, or move the archive."),
                     {}};
    const bool isFull = QStorageInfo(QFileInfo(place).absolutePath()).bytesAvailable() < roomForALock;
    return StorageError(isFull ? StorageFault::Full : StorageFault::InputOutput, place).toError();
}

}

ArchiveLock::ArchiveLock(const QString &place, const Writer &writer)
    : m_place(place)
    , m_mark(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_writer(writer)
    , m_lock(lockAt(lockName(place)))
{
}

Result<std::unique_ptr<ArchiveLock>> ArchiveLock::take(const QString &archive, const Writer &writer)
{
    const QString place = realPath(archive);
    auto taken = std::unique_ptr<ArchiveLock>(new ArchiveLock(place, writer));
    auto &lock = *taken->m_lock;
    if (lock.tryLock(settlingTime) || (lock.error() == QLockFile::LockFailedError && takeFromTheDead(lock))) {
        SharedMode::of(place).close(lockName(place));
        taken->writeNote();
        return taken;
    }
    if (lock.error() == QLockFile::LockFailedError)
        return tl::unexpected(heldAt(place));
    return tl::unexpected(cannotLock(lock.error(), place));
}

// One at a time: of two that take over at once the second finds a lock that is alive.
Result<std::unique_ptr<ArchiveLock>> ArchiveLock::takeOver(const QString &archive, const Writer &writer)
{
    const QString place = realPath(archive);
    QLockFile turn(place + QStringLiteral(".takeover"));
    if (!turn.tryLock(settlingTime))
        return tl::unexpected(turn.error() == QLockFile::LockFailedError ? heldAt(place)
                                                                         : cannotLock(turn.error(), place));
    SharedMode::of(place).close(turn.fileName());
    if (isAbandoned(place))
        QFile::remove(lockName(place));
    return take(place, writer);
}

std::optional<Writer> ArchiveLock::holder(const QString &archive)
{
    const QString place = realPath(archive);
    if (!QFileInfo::exists(lockName(place)) || !QFileInfo::exists(noteName(place)))
        return std::nullopt;
    const auto note = noteAt(place);
    const auto moment = [&](const QString &name) {
        return QDateTime::fromString(note.value(name).toString(), Qt::ISODate);
    };
    return Writer{note.value(QStringLiteral("person")).toString(), note.value(QStringLiteral("computer")).toString(),
                  moment(QStringLiteral("since")), moment(QStringLiteral("seen"))};
}

bool ArchiveLock::isAbandoned(const QString &archive)
{
    const QString place = realPath(archive);
    const QString computer = computerOf(*lockAt(lockName(place)));
    return !computer.isEmpty() && computer != QSysInfo::machineHostName() && silenceAt(place) > longestSilence;
}

void ArchiveLock::signOfLife(const QDateTime &now)
{
    m_writer.seen = now;
    if (isOurs())
        writeNote();
}

// A note that is missing or damaged is nobody else's.
bool ArchiveLock::isOurs() const
{
    const QString mark = noteAt(m_place).value(QStringLiteral("mark")).toString();
    return mark.isEmpty() || mark == m_mark;
}

void ArchiveLock::writeNote() const
{
    QSaveFile file(noteName(m_place));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(SharedMode::of(m_place).file());
    const QJsonObject note{{QStringLiteral("person"), m_writer.person},
                           {QStringLiteral("computer"), m_writer.computer},
                           {QStringLiteral("since"), m_writer.since.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("seen"), m_writer.seen.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("mark"), m_mark}};
    file.write(QJsonDocument(note).toJson());
    file.commit();
}

// A lock file that stands there after a take-over is the other one's: letting go of ours would remove it.
ArchiveLock::~ArchiveLock()
{
    if (!m_lock->isLocked())
        return;
    if (isOurs())
        QFile::remove(noteName(m_place));
    else
        static_cast<void>(m_lock.release());
}

}
