#pragma once

#include "core/support/result.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <optional>

namespace seduta {

/// Who has the archive open for writing. What a damaged note does not say is empty.
struct Writer {
    QString person{};
    QString computer{};
    QDateTime since{};
    /// The last sign of life, every half minute; not valid before the first.
    QDateTime seen{};

    bool operator==(const Writer &) const = default;
    /// Whether it says who, where and since when.
    bool isWhole() const { return !person.isEmpty() && !computer.isEmpty() && since.isValid(); }
};

/// One writer per archive, whatever name leads to it: a lock file beside it names person, computer and time, and a note its last sign of life. The
/// lock of a process that died on this computer is taken over at once; that of another computer only when it is asked for, after two minutes
/// without a sign of life.
class ArchiveLock
{
public:
    /// The lock, or a Refused error that says who holds it, where and since when.
    static Result<std::unique_ptr<ArchiveLock>> take(const QString &archive, const Writer &writer);
    /// The same, also from another computer that fell silent.
    static Result<std::unique_ptr<ArchiveLock>> takeOver(const QString &archive, const Writer &writer);
    /// Who holds the lock now, for a reader to show.
    static std::optional<Writer> holder(const QString &archive);
    /// Whether another computer holds it that gives no sign of life.
    static bool isAbandoned(const QString &archive);

    /// Written in the note beside the lock, as long as it is ours.
    void signOfLife(const QDateTime &now);
    /// False once somebody else has taken the writing over.
    bool isOurs() const;

    ~ArchiveLock();
    ArchiveLock(const ArchiveLock &) = delete;
    ArchiveLock &operator=(const ArchiveLock &) = delete;

private:
    ArchiveLock(const QString &place, const Writer &writer);

    void writeNote() const;

    QString m_place;
    QString m_mark;
    Writer m_writer;
    std::unique_ptr<QLockFile> m_lock;
};

}
