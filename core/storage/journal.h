#pragma once

#include "core/domain/words.h"
#include "core/storage/database.h"
#include "core/support/id.h"

#include <QDateTime>

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
};

/// A record touched by an act.
struct TouchedRow {
    QString table{};
    qint64 id = 0;

    bool operator==(const TouchedRow &) const = default;
};

/// UTC, as the archive writes moments: 2025-06-26T09:30:00Z.
QString utcText(const QDateTime &moment);

/// The writing side of the one journal (DESIGN.md §2): it opens an act, and seals it. Always inside a transaction.
class Journal
{
public:
    explicit Journal(Database &database);

    /// Throws StorageError (Replaced) when the file is not the one this journal last saw (TRUST.md §4.3).
    void requireSameGeneration();
    ChangeSetId begin(const Act &act);
    /// What the act must remember beside its rows; sealed with it.
    void setNote(const QString &note);
    /// The act now open.
    ChangeSetId current() const { return m_current; }
    bool hasChanges();
    QList<TouchedRow> touched();
    /// Seals every change, links the act into the chain, gives the file a new generation.
    void end();
    QString generation() const { return m_generation; }
    /// The generations the file may have now: the last one confirmed, and the one of an act whose COMMIT failed.
    QStringList possibleGenerations() const { return {m_generation, m_nextGeneration}; }
    /// After COMMIT: reads the generation back, and only then is the act saved.
    void confirm();

private:
    QString sealChanges(const QString &previous);
    QString sealHeader();

    Database &m_database;
    ChangeSetId m_current{};
    QString m_generation{};
    QString m_nextGeneration{};
};

/// The seal of what an act is called, when and whose.
QString sealOfHeader(const QString &salt, const QString &kind, const QString &at, const QString &author,
                     const QString &label, qint64 inverts);

}
