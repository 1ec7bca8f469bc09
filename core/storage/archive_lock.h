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

    bool operator==(const Writer &) const = default;
};

/// One writer per archive: a lock file beside it names person, computer and time. The lock of a process that died is taken over at once.
class ArchiveLock
{
public:
    /// The lock, or a Refused error that says who holds it, where and since when.
    static Result<std::unique_ptr<ArchiveLock>> take(const QString &archive, const Writer &writer);
    /// Who holds the lock now, for a reader to show.
    static std::optional<Writer> holder(const QString &archive);

    ~ArchiveLock();
    ArchiveLock(const ArchiveLock &) = delete;
    ArchiveLock &operator=(const ArchiveLock &) = delete;

private:
    explicit ArchiveLock(const QString &archive);

    QString m_note;
    QLockFile m_lock;
};

}
