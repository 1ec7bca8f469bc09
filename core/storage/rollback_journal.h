#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace seduta {

/// What SQLite would put back out of the rollback journal beside an archive.
struct JournalReading {
    /// Its header is whole: SQLite would cut the archive to `originalPages` and write over it.
    bool isPlayedBack = false;
    quint32 pageSize = 0;
    quint32 originalPages = 0;
    /// The beginning of every image of page 1 that would be written, in their order; none where page 1 stays as it is.
    QList<QByteArray> firstPages{};
};

/// The rollback journal of the archive at this path, as SQLite names it.
QString journalBeside(const QString &archive);

/// Throws StorageError where the journal could make SQLite touch another file: it is no plain file, or it ends with a super-journal record,
/// whose file SQLite deletes. Constant time; it opens the journal alone.
void requireHarmlessJournal(const QString &journal);

/// The same, and reads the journal page by page as SQLite 3 plays it back (pager.c: readJournalHdr, pager_playback_one_page), stopping
/// where it stops. Throws StorageError also for sizes that no journal has. What another program does between this reading and SQLite's is
/// not seen: whoever can do that has the folder in their hands.
JournalReading readJournal(const QString &journal);

/// Throws StorageError where anything stands at the places of an archive's journals: before an archive is made under this name.
void requireNoJournals(const QString &archive);

/// Throws StorageError where the files of a write-ahead log, which this program never makes, stand beside the archive.
void requireNoWriteAheadLog(const QString &archive);

}
