#include "core/usecases/workspace.h"

#include "core/storage/archive_copy.h"
#include "core/storage/archive_lock.h"
#include "core/storage/archive_reading.h"
#include "core/storage/erasure.h"
#include "core/storage/history.h"
#include "core/storage/inversion.h"
#include "core/storage/journal.h"
#include "core/storage/minutes_guard.h"
#include "core/storage/search_index.h"
#include "core/storage/transaction.h"
#include "core/storage/verification.h"
#include "core/usecases/told_error.h"

#include <QFileInfo>
#include <QSysInfo>

namespace seduta {

namespace {

tl::unexpected<Error> readOnlyError()
{
    return failure(ErrorKind::Refused, Workspace::tr("This is a copy to read: open the archive itself to write."));
}

// The walk through the history takes long: it holds no writer, and what is written meanwhile does not look like a fault. Where no copy can be made,
// for whatever reason, the walk through the file tells what is the matter with it.
ReadArchive standingApart(Database &source)
{
    try {
        return privateCopy(source);
    } catch (const StorageError &error) {
        qWarning("%s", qUtf8Printable(error.detail()));
        return {};
    }
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
    if (person.isEmpty() || computer.isEmpty())
        return person + computer;
    return QStringLiteral("%1 (%2)").arg(person, computer);
}

Workspace::~Workspace()
{
    if (!m_isCopyRefused)
        copyBeforeClosing();
    m_standing.reset();
    m_journal.reset();
    m_database.reset();
}

bool Workspace::isReadInPlace() const
{
    return isReadOnly() && !m_privateFolder && !m_isForAMoment;
}

void Workspace::signOfLife()
{
    if (!m_lock)
        return;
    m_lock->signOfLife(m_clock.now());
    if (!QFileInfo::exists(m_path))
        Q_EMIT m_changes.refused(StorageError(StorageFault::Moved, m_path).toError());
    else if (const auto ours = requireOwnLock(); !ours)
        Q_EMIT m_changes.refused(ours.error());
}

Result<void> Workspace::requireOwnLock() const
{
    if (m_lock->isOurs())
        return {};
    const auto writer = ArchiveLock::holder(m_path).value_or(Writer{});
    return failure(ErrorKind::Storage,
                   Workspace::tr("The writing was taken over by %1, on %2, while this computer gave no sign of life: "
                                 "nothing was saved. Save a copy elsewhere, then open the archive again.")
                       .arg(writer.person, writer.computer));
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

// Who reads the file itself stands still for one reading, or for a moment until it lets go.
Result<void> Workspace::look(const std::function<void(Database &)> &work) const
{
    struct Depth {
        explicit Depth(int &looks)
            : m_looks(++looks)
        {
        }
        ~Depth() { --m_looks; }
        Q_DISABLE_COPY_MOVE(Depth)
        int &m_looks;
    };
    Result<void> looked;
    try {
        const Depth depth(m_looks);
        standStill();
        work(connection());
    } catch (const StorageError &error) {
        looked = tl::unexpected(error.toError());
    }
    if (m_looks == 0 && (!looked || !m_isForAMoment))
        letGo();
    return looked;
}

void Workspace::standStill() const
{
    if (!isReadOnly() || m_privateFolder)
        return;
    const bool isFirstLook = m_looks == 1;
    if (m_standing && isFirstLook && m_standing->isTooLong())
        letGo();
    if (m_standing)
        return;
    m_standing = std::make_unique<StandingStill>(connection());
    if (m_isForAMoment)
        m_journal->requireSameGeneration();
}

void Workspace::letGo() const
{
    m_standing.reset();
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
Result<void> Workspace::commit(const Act &act, const std::function<std::optional<Error>(Database &)> &work,
                               WithoutRows withoutRows)
{
    QList<TouchedRow> touched;
    {
        if (auto ours = requireOwnLock(); !ours) {
            Q_EMIT m_changes.refused(ours.error());
            return ours;
        }
        connection().forgetCache();
        Transaction transaction(*m_database);
        m_journal->requireSameGeneration();
        m_journal->begin(act);
        if (const auto refused = work(*m_database))
            return tl::unexpected(*refused);
        if (!m_journal->hasChanges() && withoutRows == WithoutRows::Nothing)
            return {};
        touched = m_journal->touched();
        if (act.kind != ChangeSetKind::Erasure)
            if (const auto refused = MinutesGuard(*m_database, m_journal->current(), act.inverts).refusalOf(touched))
                return tl::unexpected(*refused);
        m_journal->end();
        SearchIndex(*m_database).follow(m_journal->current(), touched);
        transaction.commit();
        m_journal->confirm();
    }
    Q_EMIT m_changes.written(touched);
    return {};
}

// No act: the records stay as they are.
Result<void> Workspace::renewSearchIndex()
{
    if (isReadOnly())
        return failure(ErrorKind::Refused,
                       Workspace::tr("This copy cannot be searched: its index is not complete. Open the archive itself "
                                     "once and search there, and the index is made anew."));
    if (auto ours = requireOwnLock(); !ours)
        return ours;
    try {
        connection().forgetCache();
        Transaction transaction(*m_database);
        m_journal->requireSameGeneration();
        SearchIndex(*m_database).rebuild();
        transaction.commit();
        return {};
    } catch (const StorageError &error) {
        if (error.fault() == StorageFault::InputOutput)
            disconnect();
        return told(error);
    }
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

bool Workspace::isLatest(const Visit &visit) const
{
    return visit.last.isValid()
        && read([&](Database &database) { return History(database).newest() == visit.last; }).value_or(false);
}

Result<void> Workspace::writeWithin(Visit &visit, const QString &label,
                                    const std::function<Result<void>(Database &)> &work)
{
    const auto continues = isLatest(visit) ? visit.first : ChangeSetId();
    const QString note = continues.isValid() ? noteOfVisit + QString::number(continues.value()) : QString();
    ChangeSetId written;
    const auto done = run(Act{m_clock.now(), ChangeSetKind::Edit, m_author.text(), label, {}, note},
                          [&](Database &database) -> std::optional<Error> {
                              const auto answer = work(database);
                              written = m_journal->hasChanges() ? m_journal->current() : ChangeSetId();
                              return answer ? std::nullopt : std::optional(answer.error());
                          });
    if (done && written.isValid()) {
        visit.first = continues.isValid() ? continues : written;
        visit.last = written;
    }
    return done;
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
        run(Act{m_clock.now(), kind, m_author.text(), label, act, {}}, [&](Database &database) -> std::optional<Error> {
            auto acts = History(database).visit(act);
            std::reverse(acts.begin(), acts.end());
            for (const auto &each : std::as_const(acts)) {
                Inversion inversion(database, each);
                if (auto refused = inversion.refusal())
                    return refused;
                if (const auto applied = inversion.apply(); !applied)
                    return applied.error();
            }
            return std::nullopt;
        });
    if (!done)
        return tl::unexpected(done.error());
    return label;
}

Result<QString> Workspace::verify(const std::function<bool(int, int)> &progress) const
{
    const auto tell = [&](int done, int all) {
        if (progress && !progress(done, all))
            throw StorageError(StorageFault::Cancelled, m_path);
    };
    const auto fault = read([&](Database &database) {
        return (m_privateFolder ? fileFault(*openedOnFile(m_path)) : fileFault(database)).value_or(QString());
    });
    if (!fault || !fault->isEmpty())
        return fault;
    letGo();
    try {
        const auto apart = m_privateFolder ? ReadArchive() : standingApart(connection());
        if (apart.database)
            return historyFault(*apart.database, tell).value_or(QString());
    } catch (const StorageError &error) {
        return tl::unexpected(error.toError());
    }
    // In the file itself nothing is to be written between one table and the next: who tells of the progress may let somebody write.
    const auto quietly = isReadOnly() ? std::function<void(int, int)>(tell) : nullptr;
    return read([&](Database &database) { return historyFault(database, quietly).value_or(QString()); });
}

HistoryHead Workspace::head() const
{
    return read([](Database &database) { return History(database).head(); }).value_or(HistoryHead{});
}

Result<void> Workspace::requireHead(const QString &code) const
{
    const auto head = HistoryHead::fromCode(code);
    if (!head)
        return failure(ErrorKind::Validation,
                       Workspace::tr("\"%1\" is no code of the history: type it as it stands in the foot of the "
                                     "minutes, for instance 128-3f2a-9b1c.")
                           .arg(code));
    const auto holds = read([&](Database &database) { return History(database).holds(*head); });
    if (!holds)
        return tl::unexpected(holds.error());
    if (*holds)
        return {};
    return failure(ErrorKind::Storage,
                   Workspace::tr("The history does not hold act %1 as the paper names it: its end was cut off or "
                                 "written anew. It now ends with %2.")
                       .arg(QString::number(head->act), this->head().code()));
}

Result<ArchiveCopy> Workspace::backUp(CopyReason reason)
{
    letGo();
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
    letGo();
    try {
        copyArchive(connection(), path);
        return {};
    } catch (const StorageError &error) {
        return told(error);
    }
}

Result<void> Workspace::erase(const QString &label, const TouchedRow &person, const NamesPerson &isNamed,
                              const std::function<void(Database &)> &anonymise)
{
    const auto done = run(Act{m_clock.now(), ChangeSetKind::Erasure, m_author.text(), label, {}},
                          [&](Database &database) -> std::optional<Error> {
                              anonymise(database);
                              Erasure(database, *m_journal).emptyHistory(person, isNamed);
                              // A word that is taken out of an index stays in its pages until it is made anew.
                              SearchIndex(database).rebuild();
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
