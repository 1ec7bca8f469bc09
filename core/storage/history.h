#pragma once

#include "core/domain/change_set.h"
#include "core/domain/history_head.h"
#include "core/storage/database.h"

namespace seduta {

/// The reading side of the journal.
class History
{
public:
    explicit History(Database &database)
        : m_database(database)
    {
    }

    std::optional<ChangeSet> find(ChangeSetId id) const;
    /// Newest first; `before` is the last one already seen (none: from the newest).
    QList<ChangeSet> page(int size, ChangeSetId before = {}) const;
    /// The acts that touched one record, newest first.
    QList<ChangeSet> of(const QString &table, qint64 rowId) const;
    QList<Change> changes(ChangeSetId id) const;
    /// The acts that make one visit, oldest first; of any other act, itself.
    QList<ChangeSet> visit(ChangeSetId first) const;
    /// The record as it stands now, JSON of its columns; null where it is gone.
    QString current(const QString &table, qint64 rowId) const;
    ChangeSetId newest() const;
    /// The seal of the first act: no two archives share it but copies of one; empty where nothing was done yet.
    QString root() const;
    HistoryHead head() const;
    /// When the last act was done.
    QDateTime lastMoment() const;
    /// The imports that stand and remember their document, newest first.
    QList<PastImport> imports() const;
    /// Whether the history, up to now, has this act sealed so; a seal may be given by its beginning.
    bool holds(const HistoryHead &head) const;
    /// The act after `than` that last touched the record, if any.
    std::optional<ChangeSet> laterActOn(const QString &table, qint64 rowId, ChangeSetId than) const;

    /// Acts since `since` (excluded), read in order: an undo takes its act off, a redo puts it back, a new act forgets what could be redone; a visit is one.
    UndoStacks undoStacks(ChangeSetId since = {}) const;

private:
    /// Neither undone, nor redone and undone again.
    bool stands(ChangeSetId act) const;

    Database &m_database;
};

}
