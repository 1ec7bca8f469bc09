#include "core/domain/italian_date.h"
#include "core/storage/archive_copy.h"
#include "core/storage/archive_header.h"
#include "core/storage/archive_lock.h"
#include "core/storage/archive_reading.h"
#include "core/storage/history.h"
#include "core/storage/journal.h"
#include "core/storage/migrator.h"
#include "core/support/file_identity.h"
#include "core/support/real_path.h"
#include "core/usecases/told_error.h"
#include "core/usecases/workspace.h"

#include <QFile>
#include <QFileInfo>

namespace seduta {

namespace {

QString takenOverFrom(const Writer &writer)
{
    if (!writer.isWhole())
        return Workspace::tr("Take the writing over from another computer that gave no sign of life");
    return Workspace::tr("Take the writing over from %1, on %2, which had it since %3 and gave no sign of life since "
                         "%4")
        .arg(writer.person, writer.computer, shortMoment(writer.since),
             shortMoment(writer.seen.isValid() ? writer.seen : writer.since));
}

}

Workspace::Workspace(const QString &path, const Author &author, const Clock &clock)
    : m_path(realPath(path))
    , m_author(author)
    , m_clock(clock)
{
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Author &author, const Clock &clock)
{
    if (QFileInfo::exists(path))
        return failure(ErrorKind::Refused, Workspace::tr("There is already a file with this name: choose another."));
    auto workspace = std::unique_ptr<Workspace>(new Workspace(path, author, clock));
    auto lock = ArchiveLock::take(workspace->m_path, {author.person, author.computer, clock.now()});
    if (!lock)
        return tl::unexpected(lock.error());
    workspace->m_lock = std::move(*lock);
    try {
        workspace->m_database = Database::create(workspace->m_path, clock.now());
        workspace->m_journal = std::make_unique<Journal>(*workspace->m_database);
    } catch (const StorageError &error) {
        workspace->m_database.reset();
        QFile::remove(workspace->m_path);
        return told(error);
    }
    return workspace;
}

// Two names of one file are told apart by nobody: not by the lock beside each of them, nor by the journal of an interrupted save.
Result<std::unique_ptr<Workspace>> Workspace::locked(const QString &path, const Author &author, const Clock &clock,
                                                     const QList<Migration> &migrations, bool takesOver)
{
    auto workspace = std::unique_ptr<Workspace>(new Workspace(path, author, clock));
    try {
        requireArchive(workspace->m_path, migrations.constLast().version);
    } catch (const StorageError &error) {
        return told(error);
    }
    if (fileIdentityOf(workspace->m_path).names > 1)
        return failure(ErrorKind::Refused,
                       Workspace::tr("This archive stands in two places at once (a hard link): it can only be read, "
                                     "because whoever opens the other name would not be told. Save a copy, and work "
                                     "on that one."));
    const auto take = takesOver ? ArchiveLock::takeOver : ArchiveLock::take;
    auto lock = take(workspace->m_path, {author.person, author.computer, clock.now()});
    if (!lock)
        return tl::unexpected(lock.error());
    workspace->m_lock = std::move(*lock);
    return opened(std::move(workspace), migrations);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Author &author, const Clock &clock,
                                                   const QList<Migration> &migrations)
{
    return locked(path, author, clock, migrations, false);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Author &author, const Clock &clock)
{
    return open(path, author, clock, builtInMigrations());
}

Result<std::unique_ptr<Workspace>> Workspace::takeOver(const QString &path, const Author &author, const Clock &clock)
{
    const bool wasAbandoned = isAbandoned(path);
    const auto from = ArchiveLock::holder(path).value_or(Writer{});
    auto workspace = locked(path, author, clock, builtInMigrations(), true);
    if (!workspace || !wasAbandoned)
        return workspace;
    if (const auto recorded = (*workspace)->recordTakeOver(takenOverFrom(from)); !recorded)
        return tl::unexpected(recorded.error());
    return workspace;
}

bool Workspace::isAbandoned(const QString &path)
{
    return ArchiveLock::isAbandoned(path);
}

Result<std::unique_ptr<Workspace>> Workspace::opened(std::unique_ptr<Workspace> workspace,
                                                     const QList<Migration> &migrations)
{
    try {
        workspace->m_database = Database::open(workspace->m_path, Access::ReadWrite, migrations);
        Migrator migrator(*workspace->m_database, migrations);
        if (migrator.isNeeded()) {
            ArchiveCopies(workspace->m_path)
                .make(*workspace->m_database, CopyReason::Migration, workspace->m_clock.now(), migrations);
            migrator.migrate(Act{workspace->m_clock.now(),
                                 ChangeSetKind::Migration,
                                 workspace->m_author.text(),
                                 Workspace::tr("Update the archive to this version of the program"),
                                 {}});
        }
        workspace->m_journal = std::make_unique<Journal>(*workspace->m_database);
        workspace->m_openedAt = History(*workspace->m_database).newest();
        workspace->m_copiedAt = workspace->m_openedAt;
        const ArchiveCopies copies(workspace->m_path);
        copies.closeToOthers();
        copies.removeUnfinished();
        return workspace;
    } catch (const StorageError &error) {
        return told(error);
    }
}

Result<std::unique_ptr<Workspace>> Workspace::openedToRead(const QString &path, const Author &author,
                                                           const Clock &clock, Reading reading)
{
    auto workspace = std::unique_ptr<Workspace>(new Workspace(path, author, clock));
    try {
        auto archive = seduta::openedToRead(workspace->m_path, reading);
        workspace->m_privateFolder = std::move(archive.folder);
        workspace->m_database = std::move(archive.database);
        workspace->m_isForAMoment = reading == Reading::Short;
        workspace->m_journal = std::make_unique<Journal>(*workspace->m_database);
        workspace->m_openedAt = History(*workspace->m_database).newest();
        return workspace;
    } catch (const StorageError &error) {
        return told(error);
    }
}

Result<std::unique_ptr<Workspace>> Workspace::openToRead(const QString &path, const Author &author, const Clock &clock)
{
    return openedToRead(path, author, clock, Reading::Long);
}

Result<std::unique_ptr<Workspace>> Workspace::openForAMoment(const QString &path, const Author &author,
                                                             const Clock &clock)
{
    return openedToRead(path, author, clock, Reading::Short);
}

// An act without records: it stands in the history, and there is nothing in it to undo.
Result<void> Workspace::recordTakeOver(const QString &from)
{
    const auto nothing = [](Database &) { return std::optional<Error>(); };
    try {
        const auto recorded =
            commit(Act{m_clock.now(), ChangeSetKind::Edit, m_author.text(), from, {}}, nothing, WithoutRows::AnAct);
        if (recorded)
            m_openedAt = History(*m_database).newest();
        return recorded;
    } catch (const StorageError &error) {
        return told(error);
    }
}

}
