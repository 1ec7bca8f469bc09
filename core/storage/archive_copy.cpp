#include "core/storage/archive_copy.h"

#include "core/storage/archive_header.h"
#include "core/storage/schema.h"
#include "core/support/synced.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

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

QMap<QString, qint64> rowCounts(Database &database)
{
    QMap<QString, qint64> counts;
    auto tables = journalledTables(database);
    tables << QStringLiteral("change") << QStringLiteral("change_set") << QStringLiteral("content_chunk");
    for (const auto &table : std::as_const(tables))
        counts.insert(table, database.single(QStringLiteral("SELECT count(*) FROM %1").arg(table)).toLongLong());
    return counts;
}

QString lastSeal(Database &database)
{
    return database.single(QStringLiteral("SELECT hash FROM change_set ORDER BY id DESC LIMIT 1")).toString();
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

void requireSameContent(Database &original, const QString &copyPath, const QList<Migration> &migrations)
{
    const auto copy = Database::open(copyPath, Access::ReadOnly, migrations);
    // Read once from end to end: pages kept for later would only take memory, in KiB.
    copy->run(QStringLiteral("PRAGMA cache_size = -2048"));
    const bool sound = copy->single(QStringLiteral("PRAGMA integrity_check")).toString() == QStringLiteral("ok");
    if (!sound || rowCounts(*copy) != rowCounts(original) || lastSeal(*copy) != lastSeal(original))
        throw StorageError(StorageFault::Damaged, copyPath);
}

// The rungs of the ladder: a copy is kept when it is the newest of its day, week or month, while that rung lasts.
class Ladder
{
public:
    Ladder(const QDate &today, int rungs, int days)
        : m_oldest(today.addDays(-rungs * days))
        , m_days(days)
    {
    }

    bool keeps(const QDate &day)
    {
        const qint64 rung = day.toJulianDay() / m_days;
        if (day < m_oldest || m_taken.contains(rung))
            return false;
        m_taken.insert(rung);
        return true;
    }

private:
    QDate m_oldest;
    int m_days;
    QSet<qint64> m_taken{};
};

}

void copyArchive(Database &database, const QString &target, const QList<Migration> &migrations)
{
    if (QFileInfo::exists(target))
        throw StorageError(StorageFault::NoAccess, target);
    const QString unfinished = target + QStringLiteral(".in-corso");
    QFile::remove(unfinished);
    try {
        {
            const ChangesAllowed during(database);
            database.run(QStringLiteral("VACUUM INTO ?"), {QFileInfo(unfinished).absoluteFilePath()});
        }
        requireSameContent(database, unfinished, migrations);
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
    : m_archive(QFileInfo(archive).completeBaseName())
    , m_folder(QFileInfo(archive).absoluteDir().filePath(QStringLiteral("Copie di ") + m_archive))
{
}

QList<ArchiveCopy> ArchiveCopies::list() const
{
    QList<ArchiveCopy> copies;
    const auto files = QDir(m_folder).entryInfoList({QStringLiteral("*") + archiveSuffix()}, QDir::Files);
    for (const auto &file : files) {
        const auto parts = file.completeBaseName().split(u'.');
        const auto madeAt =
            parts.size() < 3 ? QDateTime() : QDateTime::fromString(parts.at(parts.size() - 2), momentFormat());
        if (madeAt.isValid())
            copies.append(ArchiveCopy{file.absoluteFilePath(), madeAt, reasonOf(parts.constLast()), file.size()});
    }
    std::sort(copies.begin(), copies.end(), [](const auto &a, const auto &b) { return a.madeAt > b.madeAt; });
    return copies;
}

ArchiveCopy ArchiveCopies::make(Database &database, CopyReason reason, const QDateTime &now,
                                const QList<Migration> &migrations) const
{
    if (!QDir().mkpath(m_folder))
        throw StorageError(StorageFault::ReadOnly, m_folder);
    const QString name =
        QStringLiteral("%1.%2.%3%4").arg(m_archive, now.toString(momentFormat()), reasonName(reason), archiveSuffix());
    const QString path = QDir(m_folder).filePath(name);
    if (QFileInfo::exists(path))
        return make(database, reason, now.addSecs(1), migrations);
    copyArchive(database, path, migrations);
    return ArchiveCopy{path, now, reason, QFileInfo(path).size()};
}

void ArchiveCopies::thin(const QDateTime &now) const
{
    const auto copies = list();
    const auto staying = kept(copies, now);
    for (const auto &copy : copies)
        if (!staying.contains(copy))
            QFile::remove(copy.path);
}

QList<ArchiveCopy> ArchiveCopies::kept(const QList<ArchiveCopy> &copies, const QDateTime &now)
{
    auto newestFirst = copies;
    std::sort(newestFirst.begin(), newestFirst.end(), [](const auto &a, const auto &b) { return a.madeAt > b.madeAt; });
    const QDate today = now.date();
    Ladder days(today, 14, 1);
    Ladder weeks(today, 10, 7);
    Ladder months(today, 9, 30);

    QList<ArchiveCopy> result;
    for (const auto &copy : std::as_const(newestFirst)) {
        const bool recent = copy.madeAt > now.addDays(-2);
        const bool first = result.isEmpty();
        const bool daily = days.keeps(copy.madeAt.date());
        const bool weekly = weeks.keeps(copy.madeAt.date());
        const bool monthly = months.keeps(copy.madeAt.date());
        if (recent || first || daily || weekly || monthly)
            result.append(copy);
    }
    return result;
}

}
