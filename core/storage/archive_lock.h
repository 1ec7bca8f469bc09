#pragma once

#include "core/support/result.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <optional>

namespace seduta {

/// Who has the archive open for writing.
struct Writer {
    QString person{};
    QString computer{};
    QDateTime since{};
    /// The last sign of life, every half minute; not valid before the first.
    QDateTime seen{};

    bool operator==(const Writer &) const = default;
};

/// One writer per archive: a lock file beside it names person, computer and time, and a note its last sign of life. The lock of a process that died is taken over at once.
class ArchiveLock
{
public:
    /// The lock, or a Refused error that says who holds it, where and since when.
    static Result<std::unique_ptr<ArchiveLock>> take(const QString &archive, const Writer &writer);
    /// Who holds the lock now, for a reader to show.
    static std::optional<Writer> holder(const QString &archive);

    /// Written in the note beside the lock.
    void signOfLife(const QDateTime &now);

    ~ArchiveLock();
    ArchiveLock(const ArchiveLock &) = delete;
    ArchiveLock &operator=(const ArchiveLock &) = delete;

private:
    ArchiveLock(const QString &archive, const Writer &writer);

    QString m_note;
    Writer m_writer;
    QLockFile m_lock;
};

}
