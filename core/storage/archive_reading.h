#pragma once

#include "core/storage/transaction.h"
#include "core/support/private_folder.h"

#include <QElapsedTimer>

namespace seduta {

/// How an archive is read in which somebody else may write. Short: a list, a card, the papers of a meeting, on the file itself. Long: a window, the
/// walk through the whole history, on a private copy; on the file itself where there is no room for one.
enum class Reading { Short, Long };

/// An archive opened to be read. Without a folder of its own it is the file itself.
struct ReadArchive {
    std::unique_ptr<PrivateFolder> folder{};
    std::unique_ptr<Database> database{};
};

/// Throws StorageError.
ReadArchive openedToRead(const QString &path, Reading reading);
/// A copy in a folder of its own, which stands still whoever writes meanwhile; none where the temporary folder has no room for it.
ReadArchive privateCopy(Database &source);
/// The file itself, by a connection that puts an interrupted save back where it may: read-only, it could not be read (SQLite's error 776).
std::unique_ptr<Database> openedOnFile(const QString &path);

/// One reading transaction: the archive stands still for whoever reads, and its writer waits.
class StandingStill
{
public:
    explicit StandingStill(Database &database);

    /// A writer waits five seconds (QSQLITE_BUSY_TIMEOUT): whoever reads lets go well before.
    bool isTooLong() const;

private:
    Transaction m_transaction;
    QElapsedTimer m_since{};
};

}
