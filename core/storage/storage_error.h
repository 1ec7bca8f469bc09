#pragma once

#include "core/support/result.h"

#include <QSqlError>

namespace seduta {

/// Why the archive could not be read or written. One sentence each.
enum class StorageFault {
    NotFound,
    NotAnArchive,
    Newer,
    Foreign,
    StrangeJournal,
    ForeignWal,
    Damaged,
    CopyUnverified,
    Full,
    Busy,
    Moved,
    Replaced,
    ReadOnly,
    NoAccess,
    InputOutput,
    TooBig,
    Oversized,
    OutOfMemory,
    InterruptedReadOnly,
    Constraint,
    Cancelled,
    Internal,
};

/// Thrown inside core/storage alone, and turned into an Error at its border. `detail` is for the log, but for the
/// path of an archive that is not there.
class StorageError
{
public:
    StorageError(StorageFault fault, const QString &detail, int version = 0);
    StorageError(const QSqlError &error, const QString &statement);

    StorageFault fault() const { return m_fault; }
    int code() const { return m_code; }
    QString detail() const { return m_detail; }

    /// The sentence owed to the user.
    Error toError() const;
    /// The same where a copy failed: nothing that was to be saved is lost, so it speaks of the copy alone.
    Error toCopyError() const;

private:
    StorageFault m_fault = StorageFault::Internal;
    int m_code = 0;
    int m_version = 0;
    QString m_detail{};
};

/// Whether the cause lies in the disk or the file, so that the next save would fail alike, rather than in what was to be saved.
bool liesInTheFile(StorageFault fault);

/// The cause behind one of SQLite's (extended) result codes.
StorageFault faultOfCode(int code);

}
