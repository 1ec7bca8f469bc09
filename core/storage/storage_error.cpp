#include "core/storage/storage_error.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

namespace seduta {

namespace {

constexpr int primaryCodeMask = 0xff;

struct FaultSentence {
    StorageFault fault = StorageFault::Internal;
    const char *text = "";
};

constexpr std::array sentences{
    FaultSentence{StorageFault::NotFound,
                  QT_TRANSLATE_NOOP("Storage", "The archive %1 is not there: check its folder and its name.")},
    FaultSentence{StorageFault::NotAnArchive,
                  QT_TRANSLATE_NOOP("Storage", "This file is not an archive of Seduta. It was left as it is.")},
    FaultSentence{
        StorageFault::Newer,
        QT_TRANSLATE_NOOP("Storage",
                          "This archive was written by a newer version of Seduta (archive version %1): update "
                          "the program. It was left as it is.")},
    FaultSentence{
        StorageFault::Foreign,
        QT_TRANSLATE_NOOP("Storage",
                          "The structure of this archive is not the one that Seduta writes: it was not opened, "
                          "and was left as it is.")},
    FaultSentence{
        StorageFault::StrangeJournal,
        QT_TRANSLATE_NOOP("Storage",
                          "Beside the archive stands a file that does not belong to it (the same name, then -journal): "
                          "nothing was opened or changed. Move that file to another folder, then try again.")},
    FaultSentence{StorageFault::ForeignWal,
                  QT_TRANSLATE_NOOP(
                      "Storage",
                      "Another program has the archive open, or left its files beside it (the same name, then -wal "
                      "or -shm): nothing was opened or changed. Close that program; if the files stay, move them to "
                      "another folder.")},
    FaultSentence{
        StorageFault::Damaged,
        QT_TRANSLATE_NOOP("Storage",
                          "The archive is damaged: restore the latest copy. The damaged file was left as it is.")},
    FaultSentence{StorageFault::CopyUnverified,
                  QT_TRANSLATE_NOOP("Storage",
                                    "The copy could not be verified, and was removed; nothing in the archive was "
                                    "touched. Try again in a moment.")},
    FaultSentence{StorageFault::Full,
                  QT_TRANSLATE_NOOP("Storage", "The disk is full: nothing was saved. Free some space and try again.")},
    FaultSentence{StorageFault::Busy,
                  QT_TRANSLATE_NOOP("Storage",
                                    "Another program is using the archive: nothing was saved. Try again in a moment.")},
    FaultSentence{
        StorageFault::Moved,
        QT_TRANSLATE_NOOP("Storage",
                          "The archive was moved, renamed or deleted while open: nothing was saved. Save a copy "
                          "elsewhere, then open it again.")},
    FaultSentence{StorageFault::Replaced,
                  QT_TRANSLATE_NOOP("Storage",
                                    "The archive was replaced or changed by another program while open: nothing was "
                                    "saved. Close it and open it again.")},
    FaultSentence{
        StorageFault::ReadOnly,
        QT_TRANSLATE_NOOP("Storage",
                          "The archive or its folder is read-only: nothing was saved. Move it where you may write.")},
    FaultSentence{
        StorageFault::NoAccess,
        QT_TRANSLATE_NOOP("Storage", "The archive cannot be opened: check that you may read and write in its folder.")},
    FaultSentence{
        StorageFault::InputOutput,
        QT_TRANSLATE_NOOP("Storage",
                          "The disk did not answer as it should: nothing was saved. Check the disk, then try again.")},
    FaultSentence{StorageFault::TooBig,
                  QT_TRANSLATE_NOOP("Storage", "This text is too long for the archive: nothing was saved.")},
    FaultSentence{StorageFault::Oversized,
                  QT_TRANSLATE_NOOP("Storage",
                                    "This archive holds a text larger than any that Seduta writes: it was not opened, "
                                    "and was left as it is.")},
    FaultSentence{StorageFault::OutOfMemory,
                  QT_TRANSLATE_NOOP("Storage",
                                    "The computer has not enough free memory for this: nothing was saved. Close other "
                                    "programs and try again.")},
    FaultSentence{StorageFault::InterruptedReadOnly,
                  QT_TRANSLATE_NOOP("Storage",
                                    "A save was interrupted, and the folder is read-only: open the archive once from a "
                                    "place where you may write.")},
    FaultSentence{
        StorageFault::Constraint,
        QT_TRANSLATE_NOOP("Storage",
                          "Something else in the archive depends on this, or contradicts it: nothing was saved.")},
    FaultSentence{StorageFault::Cancelled, QT_TRANSLATE_NOOP("Storage", "Stopped at your request: nothing was saved.")},
};

constexpr std::array copySentences{
    FaultSentence{StorageFault::Full,
                  QT_TRANSLATE_NOOP("Storage", "There is no room on the disk for a copy: free some space.")},
    FaultSentence{StorageFault::Busy,
                  QT_TRANSLATE_NOOP("Storage", "Another program is using the archive: try again in a moment.")},
    FaultSentence{
        StorageFault::ReadOnly,
        QT_TRANSLATE_NOOP("Storage", "The folder of the copies cannot be written: check what you may do there.")},
    FaultSentence{
        StorageFault::NoAccess,
        QT_TRANSLATE_NOOP("Storage", "The folder of the copies cannot be written: check what you may do there.")},
    FaultSentence{
        StorageFault::InputOutput,
        QT_TRANSLATE_NOOP("Storage", "The disk did not answer as it should while the copy was made: check it.")},
};

const char *sentence(StorageFault fault)
{
    const auto known =
        std::find_if(sentences.begin(), sentences.end(), [&](const auto &each) { return each.fault == fault; });
    return known == sentences.end()
        ? QT_TRANSLATE_NOOP("Storage", "The archive could not carry this out: nothing was saved.")
        : known->text;
}

}

StorageFault faultOfCode(int code)
{
    switch (code) {
    case 776: return StorageFault::InterruptedReadOnly;
    case 1032: return StorageFault::Moved;
    default: break;
    }
    switch (code & primaryCodeMask) {
    case 5:
    case 6: return StorageFault::Busy;
    case 7: return StorageFault::OutOfMemory;
    case 8: return StorageFault::ReadOnly;
    case 10: return StorageFault::InputOutput;
    case 11: return StorageFault::Damaged;
    case 13: return StorageFault::Full;
    case 14: return StorageFault::NoAccess;
    case 18: return StorageFault::TooBig;
    case 19: return StorageFault::Constraint;
    case 26: return StorageFault::NotAnArchive;
    default: return StorageFault::Internal;
    }
}

bool liesInTheFile(StorageFault fault)
{
    switch (fault) {
    case StorageFault::TooBig:
    case StorageFault::OutOfMemory:
    case StorageFault::CopyUnverified:
    case StorageFault::Constraint:
    case StorageFault::Cancelled:
    case StorageFault::Internal: return false;
    default: return true;
    }
}

StorageError::StorageError(StorageFault fault, const QString &detail, int version)
    : m_fault(fault)
    , m_version(version)
    , m_detail(detail)
{
}

StorageError::StorageError(const QSqlError &error, const QString &statement)
    : m_code(error.nativeErrorCode().toInt())
    , m_detail(QStringLiteral("%1 [%2]").arg(error.text(), statement))
{
    m_fault = faultOfCode(m_code);
}

Error StorageError::toError() const
{
    QString message = QCoreApplication::translate("Storage", sentence(m_fault));
    if (m_fault == StorageFault::Newer)
        message = message.arg(m_version);
    if (m_fault == StorageFault::NotFound)
        message = message.arg(QDir::toNativeSeparators(m_detail));
    return Error{m_fault == StorageFault::Cancelled ? ErrorKind::Cancelled : ErrorKind::Storage, message, {}};
}

Error StorageError::toCopyError() const
{
    const auto *known = std::find_if(copySentences.begin(), copySentences.end(),
                                     [&](const auto &each) { return each.fault == m_fault; });
    return known == copySentences.end()
        ? toError()
        : Error{ErrorKind::Storage, QCoreApplication::translate("Storage", known->text), {}};
}

}
