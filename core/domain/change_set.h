#pragma once

#include "core/domain/words.h"
#include "core/support/id.h"

#include <QDateTime>
#include <QList>

namespace seduta {

using ChangeSetId = Id<struct ChangeSet>;

enum class ChangeSetKind { Edit, Undo, Redo, Import, Migration, Erasure, Issue };

template <>
struct Words<ChangeSetKind> {
    static constexpr auto context = "ChangeSetKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ChangeSetKind", "edit"),      QT_TRANSLATE_NOOP("ChangeSetKind", "undo"),
        QT_TRANSLATE_NOOP("ChangeSetKind", "redo"),      QT_TRANSLATE_NOOP("ChangeSetKind", "import"),
        QT_TRANSLATE_NOOP("ChangeSetKind", "migration"), QT_TRANSLATE_NOOP("ChangeSetKind", "erasure"),
        QT_TRANSLATE_NOOP("ChangeSetKind", "issue"),
    };
};

/// What an act is called in the history, and whose it is.
struct Act {
    QDateTime at{};
    ChangeSetKind kind = ChangeSetKind::Edit;
    QString author{};
    QString label{};
    ChangeSetId inverts{};
    /// What the act remembers beside its rows; sealed with it, shown to nobody as it is.
    QString note{};
};

/// An import that was not undone, and what it remembers of its document.
struct PastImport {
    QDateTime at{};
    QString note{};

    bool operator==(const PastImport &) const = default;
};

/// One visit of a hand to a field that is kept by itself: however often it was, it is told as one line and undone as one act, as long as nothing
/// else was done in between.
struct Visit {
    ChangeSetId first{};
    ChangeSetId last{};
    /// What the field held when the visit began to change it.
    QString before{};
};

/// One line of the history: what was done, when (UTC), by whom.
struct ChangeSet {
    ChangeSetId id{};
    ChangeSetKind kind = ChangeSetKind::Edit;
    QDateTime at{};
    QString author{};
    QString label{};
    ChangeSetId inverts{};
    int rows = 0;
    /// The first act of the visit that this one goes on with; none in a line that tells the whole visit.
    ChangeSetId continues{};

    bool operator==(const ChangeSet &) const = default;
};

/// One record as an act found it and left it; JSON of its columns, null where there was none or where it was erased.
struct Change {
    ChangeSetId changeSetId{};
    QString table{};
    qint64 rowId = 0;
    QString before{};
    QString after{};

    bool operator==(const Change &) const = default;
};

/// A record touched by an act.
struct TouchedRow {
    QString table{};
    qint64 id = 0;

    bool operator==(const TouchedRow &) const = default;
};

/// Newest first, with the acts of one visit told as one: by the first's id, at the last's moment.
QList<ChangeSet> toldByVisit(const QList<ChangeSet> &newestFirst);

/// What can be undone and redone now, next first.
struct UndoStacks {
    QList<ChangeSet> undoable{};
    QList<ChangeSet> redoable{};
};

}
