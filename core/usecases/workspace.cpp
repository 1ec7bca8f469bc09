#include "core/usecases/workspace.h"

#include "core/storage/archive_copy.h"
#include "core/storage/archive_header.h"
#include "core/storage/archive_lock.h"
#include "core/storage/erasure.h"
#include "core/storage/history.h"
#include "core/storage/inversion.h"
#include "core/storage/journal.h"
#include "core/storage/migrator.h"
#include "core/storage/minutes_guard.h"
#include "core/storage/transaction.h"
#include "core/storage/verification.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryFile>

namespace seduta {

namespace {

// The detail is for the log of the program; the sentence for the person.
tl::unexpected<Error> told(const StorageError &error)
{
    qWarning("%s", qUtf8Printable(error.detail()));
    return tl::unexpected(error.toError());
}

tl::unexpected<Error> readOnlyError()
{
    return failure(ErrorKind::Refused, Workspace::tr("This is a copy to read: open the archive itself to write."));
}

}

Author Author::ofThisComputer()
{
    auto person = qEnvironmentVariable("USER");
    if (person.isEmpty())
        person = qEnvironmentVariable("USERNAME");
    return Author{person, QSysInfo::machineHostName()};
}

QString Author::text() const
{
    return computer.isEmpty() ? person : QStringLiteral("%1 (%2)").arg(person, computer);
}

Workspace::Workspace(const QString &path, const Author &author, const Clock &clock)
    : m_path(QFileInfo(path).absoluteFilePath())
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
        QFile::setPermissions(workspace->m_path, QFile::ReadOwner | QFile::WriteOwner);
        workspace->m_journal = std::make_unique<Journal>(*workspace->m_database);
    } catch (const StorageError &error) {
        workspace->m_database.reset();
        QFile::remove(workspace->m_path);
        return told(error);
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Author &author, const Clock &clock,
                                                   const QList<Migration> &migrations)
{
    auto workspace = std::unique_ptr<Workspace>(new Workspace(path, author, clock));
    try {
        checkedArchiveVersion(workspace->m_path, migrations.constLast().version);
    } catch (const StorageError &error) {
        return told(error);
    }
    auto lock = ArchiveLock::take(workspace->m_path, {author.person, author.computer, clock.now()});
    if (!lock)
        return tl::unexpected(lock.error());
    workspace->m_lock = std::move(*lock);
    return opened(std::move(workspace), migrations);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Author &author, const Clock &clock)
{
    return open(path, author, clock, builtInMigrations());
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
        return workspace;
    } catch (const StorageError &error) {
        return told(error);
    }
}

// With a hot journal a read-only opening fails (776): the copy is made by a connection that may recover it, and that one is read.
Result<std::unique_ptr<Workspace>> Workspace::openToRead(const QString &path, const Author &author, const Clock &clock)
{
    auto workspace = std::unique_ptr<Workspace>(new Workspace(path, author, clock));
    try {
        const bool writable = QFileInfo(QFileInfo(path).absolutePath()).isWritable() && QFileInfo(path).isWritable();
        const auto source = Database::open(path, writable ? Access::ReadWrite : Access::ReadOnly);
        QTemporaryFile place;
        if (!place.open())
            throw StorageError(StorageFault::Full, path);
        workspace->m_privateCopy = place.fileName() + archiveSuffix();
        copyArchive(*source, workspace->m_privateCopy);
        workspace->m_database = Database::open(workspace->m_privateCopy, Access::ReadOnly);
        workspace->m_journal = std::make_unique<Journal>(*workspace->m_database);
        workspace->m_openedAt = History(*workspace->m_database).newest();
        return workspace;
    } catch (const StorageError &error) {
        return told(error);
    }
}

Workspace::~Workspace()
{
    if (!m_isCopyRefused)
        copyBeforeClosing();
    m_journal.reset();
    m_database.reset();
    if (!m_privateCopy.isEmpty())
        QFile::remove(m_privateCopy);
}

void Workspace::signOfLife()
{
    if (m_lock)
        m_lock->signOfLife(m_clock.now());
    if (m_lock && !QFileInfo::exists(m_path))
        Q_EMIT m_changes.refused(StorageError(StorageFault::Moved, m_path).toError());
}

QString Workspace::identity() const
{
    return read([](Database &database) { return History(database).root(); }).value_or(QString());
}

Result<void> Workspace::copyBeforeClosing()
{
    if (!m_lock || (!m_journal && m_expected.isEmpty()))
        return {};
    try {
        if (History(connection()).newest() == m_copiedAt)
            return {};
    } catch (const StorageError &error) {
        return told(error);
    }
    const auto copy = backUp(CopyReason::Closing);
    m_isCopyRefused = !copy;
    if (!copy)
        return failure(ErrorKind::Storage,
                       Workspace::tr("No copy of the archive was made: what you wrote is saved, but in "
                                     "the archive alone. %1")
                           .arg(copy.error().message));
    thinCopies();
    return {};
}

// A date put on by hand says nothing of how old a copy is.
void Workspace::thinCopies()
{
    if (m_clock.trialDay().isValid())
        return;
    try {
        ArchiveCopies(m_path).thin(connection());
    } catch (const StorageError &error) {
        qWarning("The copies were not thinned: %s", qUtf8Printable(error.detail()));
    }
}

bool Workspace::isCopied() const
{
    return read([&](Database &database) { return ArchiveCopies(m_path).holdNewestState(database); }).value_or(true);
}

Result<void> Workspace::look(const std::function<void(Database &)> &work) const
{
    try {
        work(connection());
        return {};
    } catch (const StorageError &error) {
        return tl::unexpected(error.toError());
    }
}

Result<void> Workspace::run(const Act &act, const std::function<std::optional<Error>(Database &)> &work)
{
    if (isReadOnly())
        return readOnlyError();
    try {
        return commit(act, work);
    } catch (const StorageError &error) {
        if (error.fault() == StorageFault::InputOutput)
            disconnect();
        if (liesInTheFile(error.fault()))
            Q_EMIT m_changes.refused(error.toError());
        return told(error);
    }
}

// The announcement comes after COMMIT, when the new generation has been read back.
Result<void> Workspace::commit(const Act &act, const std::function<std::optional<Error>(Database &)> &work)
{
    QList<TouchedRow> touched;
    {
        connection().forgetCache();
        Transaction transaction(*m_database);
        m_journal->requireSameGeneration();
        m_journal->begin(act);
        if (const auto refused = work(*m_database))
            return tl::unexpected(*refused);
        if (!m_journal->hasChanges())
            return {};
        touched = m_journal->touched();
        if (act.kind != ChangeSetKind::Erasure)
            if (const auto refused = MinutesGuard(*m_database, m_journal->current(), act.inverts).refusalOf(touched))
                return tl::unexpected(*refused);
        m_journal->end();
        transaction.commit();
        m_journal->confirm();
    }
    Q_EMIT m_changes.written(touched);
    return {};
}

// A failed sync must not be trusted: the connection that saw it is left, and a new one made when it is next needed.
void Workspace::disconnect()
{
    if (!m_journal)
        return;
    m_expected = m_journal->possibleGenerations();
    m_journal.reset();
    m_database.reset();
}

Database &Workspace::connection() const
{
    if (m_database) {
        m_database->requireHarmlessSurroundings();
        return *m_database;
    }
    auto database = Database::open(m_path);
    auto journal = std::make_unique<Journal>(*database);
    if (!m_expected.contains(journal->generation()))
        throw StorageError(StorageFault::Replaced, m_path);
    m_database = std::move(database);
    m_journal = std::move(journal);
    return *m_database;
}

UndoStacks Workspace::undoStacks() const
{
    return read([&](Database &database) { return History(database).undoStacks(m_openedAt); }).value_or(UndoStacks{});
}

UndoStacks Workspace::wholeUndoStacks() const
{
    return read([&](Database &database) { return History(database).undoStacks(); }).value_or(UndoStacks{});
}

Result<QString> Workspace::undo(ChangeSetId act)
{
    const auto stacks = act.isValid() ? wholeUndoStacks() : undoStacks();
    const auto &candidates = stacks.undoable;
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const ChangeSet &each) { return !act.isValid() || each.id == act; });
    if (found == candidates.end())
        return failure(ErrorKind::NotFound, Workspace::tr("There is nothing to undo."));
    const QString undone = found->label;
    return invert(found->id, ChangeSetKind::Undo, Workspace::tr("Undo: %1").arg(undone)).map([&](const QString &) {
        return undone;
    });
}

Result<QString> Workspace::redo(ChangeSetId undone)
{
    const auto stacks = undone.isValid() ? wholeUndoStacks() : undoStacks();
    const auto &candidates = stacks.redoable;
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const ChangeSet &each) { return !undone.isValid() || each.id == undone; });
    if (found == candidates.end())
        return failure(ErrorKind::NotFound, Workspace::tr("There is nothing to redo."));
    const auto original = read([&](Database &database) { return History(database).find(found->inverts); });
    const QString label = original && *original ? (*original)->label : found->label;
    return invert(found->id, ChangeSetKind::Redo, label);
}

Result<QString> Workspace::invert(ChangeSetId act, ChangeSetKind kind, const QString &label)
{
    const auto done =
        run(Act{m_clock.now(), kind, m_author.text(), label, act}, [&](Database &database) -> std::optional<Error> {
            const auto changeSet = History(database).find(act);
            Inversion inversion(database, *changeSet);
            if (auto refused = inversion.refusal())
                return refused;
            const auto applied = inversion.apply();
            return applied ? std::nullopt : std::optional(applied.error());
        });
    if (!done)
        return tl::unexpected(done.error());
    return label;
}

Result<QString> Workspace::verify(const std::function<void(int, int)> &progress) const
{
    return read([&](Database &database) { return firstFault(database, progress).value_or(QString()); });
}

Result<ArchiveCopy> Workspace::backUp(CopyReason reason)
{
    try {
        auto &database = connection();
        const auto newest = History(database).newest();
        const auto copy = ArchiveCopies(m_path).make(database, reason, m_clock.now());
        m_copiedAt = newest;
        Q_EMIT m_changes.copied();
        return copy;
    } catch (const StorageError &error) {
        qWarning("%s", qUtf8Printable(error.detail()));
        return tl::unexpected(error.toCopyError());
    }
}

QList<ArchiveCopy> Workspace::copiesOf(const QString &archive)
{
    return ArchiveCopies(archive).list();
}

Result<void> Workspace::copyTo(const QString &path) const
{
    if (QFileInfo::exists(path))
        return failure(ErrorKind::Refused, Workspace::tr("There is already a file with this name: choose another."));
    const auto copied = read([&](Database &database) {
        copyArchive(database, path);
        return true;
    });
    return copied ? Result<void>() : tl::unexpected(copied.error());
}

Result<void> Workspace::erase(const QString &label, const TouchedRow &person,
                              const std::function<bool(const QString &)> &isNamed,
                              const std::function<void(Database &)> &anonymise)
{
    const auto done = run(Act{m_clock.now(), ChangeSetKind::Erasure, m_author.text(), label, {}},
                          [&](Database &database) -> std::optional<Error> {
                              anonymise(database);
                              Erasure(database, *m_journal).emptyHistory(person, isNamed);
                              return std::nullopt;
                          });
    if (!done)
        return done;
    const auto vacuumed = read([](Database &database) {
        database.vacuum();
        return true;
    });
    return vacuumed ? Result<void>() : tl::unexpected(vacuumed.error());
}

}
