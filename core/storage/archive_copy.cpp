#include "core/storage/archive_copy.h"

#include "core/storage/archive_header.h"
#include "core/storage/copy_thinning.h"
#include "core/storage/file_check.h"
#include "core/storage/history.h"
#include "core/storage/rollback_journal.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "core/support/safe_name.h"
#include "core/support/synced.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

namespace seduta {

namespace {

constexpr std::array reasonNames{"chiusura", "importazione", "aggiornamento", "richiesta"};

QString momentFormat()
{
    return QStringLiteral("yyyy-MM-dd'T'HH-mm-ss");
}

QString reasonName(CopyReason reason)
{
    return QLatin1String(reasonNames.at(static_cast<size_t>(reason)));
}

CopyReason reasonOf(const QString &name)
{
    const auto found = std::find_if(reasonNames.begin(), reasonNames.end(),
                                    [&](const char *known) { return name == QLatin1String(known); });
    return found == reasonNames.end() ? CopyReason::Request : static_cast<CopyReason>(found - reasonNames.begin());
}

// The history is only ever added to: up to an act it counts the same for good.
QList<qint64> historyCounts(Database &database, qint64 upTo)
{
    return {
        database.single(QStringLiteral("SELECT count(*) FROM change_set WHERE id <= ?"), {upTo}).toLongLong(),
        database.single(QStringLiteral("SELECT count(*) FROM change WHERE change_set_id <= ?"), {upTo}).toLongLong()};
}

QMap<QString, qint64> rowCounts(Database &database)
{
    QMap<QString, qint64> counts;
    auto tables = journalledTables(database);
    tables << QStringLiteral("change") << QStringLiteral("change_set") << QStringLiteral("content_chunk");
    for (const auto &table : std::as_const(tables))
        counts.insert(table, database.single(QStringLiteral("SELECT count(*) FROM %1").arg(table)).toLongLong());
    return counts;
}

bool isSound(Database &database)
try {
    return isFileWhole(database);
} catch (const StorageError &error) {
    if (error.fault() != StorageFault::Damaged)
        throw;
    return false;
}

// SQLite counts VACUUM INTO as a change, though it only reads: a reader's ban on changes rests while it runs.
class ChangesAllowed
{
public:
    explicit ChangesAllowed(Database &database)
        : m_database(database)
        , m_wereBanned(database.single(QStringLiteral("PRAGMA query_only")).toBool())
    {
        if (m_wereBanned)
            m_database.run(QStringLiteral("PRAGMA query_only = OFF"));
    }
    ~ChangesAllowed()
    {
        try {
            if (m_wereBanned)
                m_database.run(QStringLiteral("PRAGMA query_only = ON"));
        } catch (const StorageError &) {
        }
    }
    ChangesAllowed(const ChangesAllowed &) = delete;
    ChangesAllowed &operator=(const ChangesAllowed &) = delete;

private:
    Database &m_database;
    bool m_wereBanned;
};

// A copy just made that cannot be read is made anew: it says nothing of the archive.
std::unique_ptr<Database> openedCopy(const QString &path, const QList<Migration> &migrations)
try {
    auto copy = Database::open(path, Access::ReadOnly, migrations);
    // Read once from end to end: pages kept for later would only take memory, in KiB.
    copy->run(QStringLiteral("PRAGMA cache_size = -2048"));
    return copy;
} catch (const StorageError &error) {
    throw StorageError(StorageFault::CopyUnverified, error.detail());
}

// Beside a writer the archive goes on while it is copied. The copy is one moment of it: the same as now where nothing was saved meanwhile,
// else a beginning of the same history. The archive is read in one transaction, so that it stands still.
bool isAMomentOf(Database &original, Database &copy)
{
    const Transaction standingStill(original, QStringLiteral("BEGIN"));
    const auto end = History(copy).head();
    if (end == History(original).head())
        return rowCounts(copy) == rowCounts(original);
    return History(original).holds(end) && historyCounts(copy, end.act) == historyCounts(original, end.act);
}

void requireWholeCopy(Database &original, const QString &copyPath, const QList<Migration> &migrations)
{
    const auto copy = openedCopy(copyPath, migrations);
    if (isSound(*copy) && isAMomentOf(original, *copy))
        return;
    throw StorageError(isSound(original) ? StorageFault::CopyUnverified : StorageFault::Damaged, copyPath);
}

// What the copies' own words take of a name at most: folder, moment, reason, act, unfinished, journal.
constexpr qsizetype longestFolderName = 240;
constexpr qsizetype longestName = 160;

QString unfinishedMark()
{
    return QStringLiteral(".in-corso");
}

QString binMark()
{
    return QStringLiteral("atto-");
}

std::optional<ArchiveCopy> copyAt(const QFileInfo &file, bool isInBin)
{
    auto parts = file.completeBaseName().split(u'.');
    qint64 act = 0;
    if (isInBin)
        act = parts.constLast().startsWith(binMark()) ? parts.takeLast().mid(binMark().size()).toLongLong() : 0;
    if (parts.size() < 3 || (isInBin && act <= 0))
        return std::nullopt;
    const auto madeAt = QDateTime::fromString(parts.at(parts.size() - 2), momentFormat());
    if (!madeAt.isValid())
        return std::nullopt;
    return ArchiveCopy{file.absoluteFilePath(), madeAt, reasonOf(parts.constLast()), file.size(), act};
}

QList<ArchiveCopy> copiesIn(const QString &folder, bool isInBin)
{
    QList<ArchiveCopy> copies;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*") + archiveSuffix()}, QDir::Files);
    for (const auto &file : files)
        if (const auto copy = copyAt(file, isInBin))
            copies.append(*copy);
    return copies;
}

// The act of the archive's history that a copy ends with; 0 where it is none of its states, or cannot be read.
qint64 actOf(const ArchiveCopy &copy, Database &archive)
try {
    const auto end = History(*Database::open(copy.path, Access::ReadOnly)).head();
    return History(archive).holds(end) ? end.act : 0;
} catch (const StorageError &) {
    return 0;
}

}

void copyArchive(Database &database, const QString &target, const QList<Migration> &migrations,
                 const std::optional<SharedMode> &mode)
{
    if (QFileInfo::exists(target))
        throw StorageError(StorageFault::NoAccess, target);
    const QString unfinished = target + unfinishedMark();
    requireNoJournals(target);
    requireNoJournals(unfinished);
    QFile::remove(unfinished);
    // SQLite also writes into an empty file, and leaves its mode alone.
    if (mode && !mode->makeFile(unfinished))
        throw StorageError(StorageFault::NoAccess, unfinished);
    try {
        {
            const ChangesAllowed during(database);
            database.run(QStringLiteral("VACUUM INTO ?"), {QFileInfo(unfinished).absoluteFilePath()});
        }
        requireWholeCopy(database, unfinished, migrations);
    } catch (const StorageError &) {
        QFile::remove(unfinished);
        throw;
    }
    synced(unfinished);
    if (!QFile::rename(unfinished, target)) {
        QFile::remove(unfinished);
        throw StorageError(StorageFault::NoAccess, target);
    }
    synced(QFileInfo(target).absolutePath());
}

ArchiveCopies::ArchiveCopies(const QString &archive)
    : m_archive(archive)
    , m_name(shortenedName(QFileInfo(archive).completeBaseName(), longestName))
    , m_folder(QFileInfo(archive).absoluteDir().filePath(
          QStringLiteral("Copie di ") + shortenedName(QFileInfo(archive).completeBaseName(), longestFolderName)))
    , m_bin(QDir(m_folder).filePath(QStringLiteral("Cestino delle copie")))
{
}

QList<ArchiveCopy> ArchiveCopies::list() const
{
    auto copies = copiesIn(m_folder, false) + copiesIn(m_bin, true);
    std::sort(copies.begin(), copies.end(), [](const auto &a, const auto &b) { return a.madeAt > b.madeAt; });
    return copies;
}

void ArchiveCopies::removeUnfinished() const
{
    const auto isOurs = [this](const QString &name) {
        return name.startsWith(m_name + u'.') && name.contains(archiveSuffix() + unfinishedMark());
    };
    for (const auto &folder : {m_folder, m_bin}) {
        const auto names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        for (const auto &name : names)
            if (isOurs(name))
                QFile::remove(QDir(folder).filePath(name));
    }
}

void ArchiveCopies::closeToOthers() const
{
    mode().close(m_folder);
    mode().close(m_bin);
    const auto copies = list();
    for (const auto &copy : copies)
        if (QFileInfo(copy.path).fileName().startsWith(m_name + u'.'))
            mode().close(copy.path);
}

ArchiveCopy ArchiveCopies::make(Database &database, CopyReason reason, const QDateTime &now,
                                const QList<Migration> &migrations) const
{
    if (!mode().makeFolder(m_folder))
        throw StorageError(StorageFault::ReadOnly, m_folder);
    const QString name =
        QStringLiteral("%1.%2.%3%4").arg(m_name, now.toString(momentFormat()), reasonName(reason), archiveSuffix());
    const QString path = QDir(m_folder).filePath(name);
    if (QFileInfo::exists(path))
        return make(database, reason, now.addSecs(1), migrations);
    copyArchive(database, path, migrations, mode());
    return ArchiveCopy{path, now, reason, QFileInfo(path).size()};
}

void ArchiveCopies::thin(Database &archive) const
{
    const auto days = WorkedDays::of(archive);
    QList<CopyOfAct> copies;
    const auto all = list();
    for (const auto &copy : all) {
        if (!isMadeAtClosing(copy))
            continue;
        if (!copy.isBinned())
            copies.append({copy, actOf(copy, archive)});
        else if (mayLeaveBin(copy, days) && actOf(copy, archive) != 0)
            QFile::remove(copy.path);
    }
    const auto surplus = surplusCopies(copies, days);
    for (const auto &copy : surplus)
        moveToBin(copy, History(archive).head().act);
}

bool ArchiveCopies::holdNewestState(Database &archive) const
{
    const auto newest =
        archive.single(QStringLiteral("SELECT id FROM change_set WHERE kind <> 'migration' ORDER BY id DESC LIMIT 1"))
            .toLongLong();
    const auto copies = list();
    return newest == 0 || std::any_of(copies.begin(), copies.end(), [&](const ArchiveCopy &copy) {
               return !copy.isBinned() && actOf(copy, archive) >= newest;
           });
}

bool ArchiveCopies::isMadeAtClosing(const ArchiveCopy &copy) const
{
    const QFileInfo file(copy.path);
    return copy.reason == CopyReason::Closing && file.fileName().startsWith(m_name + u'.') && !file.isSymLink();
}

// What cannot be moved stays where it is.
void ArchiveCopies::moveToBin(const ArchiveCopy &copy, qint64 act) const
{
    if (QFileInfo(m_bin).isSymLink() || !mode().makeFolder(m_bin))
        return;
    const QString name =
        QStringLiteral("%1.%2%3%4")
            .arg(QFileInfo(copy.path).completeBaseName(), binMark(), QString::number(act), archiveSuffix());
    QFile::rename(copy.path, QDir(m_bin).filePath(name));
}

}
