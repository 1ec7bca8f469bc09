#pragma once

#include "core/domain/archive_copy.h"
#include "core/domain/history_head.h"
#include "core/support/clock.h"
#include "core/usecases/changes.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>

namespace seduta {

class ArchiveLock;
class Database;
class Journal;
class PrivateFolder;
class StandingStill;
struct Migration;
struct NamesPerson;
enum class Reading;

/// Who works on an archive, and on which computer: what the history and the lock say of them.
struct Author {
    QString person{};
    QString computer{};

    /// The person of this session of the operating system, on this computer.
    static Author ofThisComputer();
    QString text() const;
};

/// One open archive. Every write goes through `write`: one transaction, one act of the journal, one announcement. Lives in one thread.
class Workspace
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)

public:
    /// Makes a new archive where nothing stands yet, and opens it.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Author &author, const Clock &clock);
    /// Opens for writing, after a copy and a migration where the archive is of an older version.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Author &author, const Clock &clock,
                                                   const QList<Migration> &migrations);
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Author &author, const Clock &clock);
    /// For writing, also where another computer has it open that gives no sign of life; the history then says whose writing was taken over.
    static Result<std::unique_ptr<Workspace>> takeOver(const QString &path, const Author &author, const Clock &clock);
    /// Whether takeOver() would now do what open() does not.
    static bool isAbandoned(const QString &path);
    /// A consistent copy to read, for a second opener or a read-only folder; the file itself where there is no room for one. Writing is refused.
    /// `refresh` by opening again.
    static Result<std::unique_ptr<Workspace>> openToRead(const QString &path, const Author &author, const Clock &clock);
    /// For a short reading, on the file itself, in one transaction that ends with letGo() or with the workspace; its writer waits meanwhile.
    static Result<std::unique_ptr<Workspace>> openForAMoment(const QString &path, const Author &author,
                                                             const Clock &clock);

    /// Closes, and makes a copy first when the archive was changed and copyBeforeClosing() was not asked.
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return !m_lock; }
    /// What is read is no copy: the temporary folder had no room for one.
    bool isReadInPlace() const;
    /// Ends a short reading: what was read is drawn or printed now, and nobody need wait for it.
    void letGo() const;
    const Clock &clock() const { return m_clock; }
    const Author &author() const { return m_author; }
    /// The acts from now on are of that person.
    void writeAs(const Author &author) { m_author = author; }
    Changes &changes() { return m_changes; }
    /// What stays the same wherever the file is moved to; empty while nothing was ever done in it.
    QString identity() const;
    /// Tells other openers that this one still works on the archive, and looks whether the file is still where it was. Every half minute.
    void signOfLife();

    /// Runs `work` as one act called `label`: all of it is saved, or nothing. `work` is given the database and returns a Result. `note` is what
    /// the act remembers beside its rows.
    template <class Work>
    auto write(const QString &label, Work work, ChangeSetKind kind = ChangeSetKind::Edit, const QString &note = {})
        -> std::invoke_result_t<Work, Database &>;
    /// The same within a visit to a field that is kept by itself: goes on with it where nothing else was done since, begins it otherwise.
    Result<void> writeWithin(Visit &visit, const QString &label, const std::function<Result<void>(Database &)> &work);
    /// Whether nothing else was done since the visit was last kept.
    bool isLatest(const Visit &visit) const;
    /// Reads; a storage error becomes the Result's.
    template <class Work>
    auto read(Work work) const -> Result<std::invoke_result_t<Work, Database &>>;

    /// What Ctrl+Z and its opposite would do now, among the acts since opening.
    UndoStacks undoStacks() const;
    /// The same over the whole history, for the terminal.
    UndoStacks wholeUndoStacks() const;
    /// Undoes one act, the latest by default; the Result names what was undone.
    Result<QString> undo(ChangeSetId act = {});
    Result<QString> redo(ChangeSetId undone = {});

    /// The first thing that does not hold, or an empty text. `progress` gets parts done and parts in all, and stops it by false.
    Result<QString> verify(const std::function<bool(int, int)> &progress = {}) const;
    /// Where the history ends now, to be printed and compared later.
    HistoryHead head() const;
    /// Whether the history still has what a paper says of it; the refusal tells what became of it.
    Result<void> requireHead(const QString &code) const;
    /// A verified copy in the archive's own folder of copies.
    Result<ArchiveCopy> backUp(CopyReason reason);
    /// Those copies, newest first, those in the bin among them.
    QList<ArchiveCopy> copies() const { return copiesOf(m_path); }
    /// The same of an archive that is not open.
    static QList<ArchiveCopy> copiesOf(const QString &archive);
    /// The copy due where the archive was changed since it was opened or copied; old copies are thinned then, but not under a trial date. The
    /// failure says what to do.
    Result<void> copyBeforeClosing();
    /// Whether a copy holds all that is saved.
    bool isCopied() const;
    /// A verified copy at a path.
    Result<void> copyTo(const QString &path) const;
    /// A person's data leave the record, the history and the free pages of the file.
    Result<void> erase(const QString &label, const TouchedRow &person, const NamesPerson &isNamed,
                       const std::function<void(Database &)> &anonymise);

    /// Makes the indices of the search anew from the records, where one was found broken or incomplete.
    Result<void> renewSearchIndex();

private:
    Workspace(const QString &path, const Author &author, const Clock &clock);

    static Result<std::unique_ptr<Workspace>> locked(const QString &path, const Author &author, const Clock &clock,
                                                     const QList<Migration> &migrations, bool takesOver);
    static Result<std::unique_ptr<Workspace>> opened(std::unique_ptr<Workspace> workspace,
                                                     const QList<Migration> &migrations);
    static Result<std::unique_ptr<Workspace>> openedToRead(const QString &path, const Author &author,
                                                           const Clock &clock, Reading reading);
    Result<void> recordTakeOver(const QString &from);
    void standStill() const;
    Result<void> requireOwnLock() const;
    Result<void> run(const Act &act, const std::function<std::optional<Error>(Database &)> &work);
    enum class WithoutRows { Nothing, AnAct };
    Result<void> commit(const Act &act, const std::function<std::optional<Error>(Database &)> &work,
                        WithoutRows withoutRows = WithoutRows::Nothing);
    Result<QString> invert(ChangeSetId act, ChangeSetKind kind, const QString &label);
    Result<void> look(const std::function<void(Database &)> &work) const;
    void thinCopies();
    void disconnect();
    /// The connection; made anew after a failure of the disk, and then throws StorageError where that fails.
    Database &connection() const;

    QString m_path;
    Author m_author;
    const Clock &m_clock;
    Changes m_changes{};
    std::unique_ptr<ArchiveLock> m_lock{};
    mutable std::unique_ptr<Database> m_database{};
    mutable std::unique_ptr<Journal> m_journal{};
    QStringList m_expected{};
    ChangeSetId m_openedAt{};
    ChangeSetId m_copiedAt{};
    bool m_isCopyRefused = false;
    std::unique_ptr<PrivateFolder> m_privateFolder{};
    bool m_isForAMoment = false;
    mutable std::unique_ptr<StandingStill> m_standing{};
    mutable int m_looks = 0;
};

template <class Work>
auto Workspace::write(const QString &label, Work work, ChangeSetKind kind, const QString &note)
    -> std::invoke_result_t<Work, Database &>
{
    using Answer = std::invoke_result_t<Work, Database &>;
    std::optional<Answer> answer;
    const auto done = run(Act{m_clock.now(), kind, m_author.text(), label, {}, note},
                          [&](Database &database) -> std::optional<Error> {
                              answer.emplace(work(database));
                              return answer->has_value() ? std::nullopt : std::optional(answer->error());
                          });
    if (!done)
        return tl::unexpected(done.error());
    return std::move(*answer);
}

template <class Work>
auto Workspace::read(Work work) const -> Result<std::invoke_result_t<Work, Database &>>
{
    std::optional<std::invoke_result_t<Work, Database &>> answer;
    const auto done = look([&](Database &database) { answer.emplace(work(database)); });
    if (!done)
        return tl::unexpected(done.error());
    return std::move(*answer);
}

}
