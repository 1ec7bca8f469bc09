#include "core/storage/rollback_journal.h"

#include "core/storage/storage_error.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <optional>

namespace seduta {

namespace {

constexpr qsizetype headBytes = 100;
constexpr qint64 headerBytes = 28;
constexpr qint64 superRecordEnd = 16;
constexpr quint32 recordsUnknown = 0xffffffff;
constexpr quint32 lockedByte = 0x40000000;
constexpr qint64 smallestSector = 32;
constexpr qint64 smallestPage = 512;
constexpr qint64 largestSize = 65536;

// A writer leaves one where its first spilled page is new; thousands would only take time.
constexpr int mostEmptyParts = 16;

// A journal seen and gone before it could be opened; one that may not be read is there each time.
constexpr int mostLooks = 20;

// Bytes: more than an archive of this program and its journal can come to.
constexpr qint64 longestJournal = qint64(4) << 30;

QByteArray magic()
{
    return QByteArray::fromHex("d9d505f920a163d7");
}

quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

bool isPowerOfTwo(qint64 size)
{
    return (size & (size - 1)) == 0;
}

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

[[noreturn]] void refuse(const QString &journal)
{
    throw StorageError(StorageFault::StrangeJournal, journal);
}

// Whether a plain file stands under the name. One look tells both that and whether anything is there: between two, a writer at work takes it away.
bool isPlainFile(const QString &journal)
{
    const QFileInfo file(journal);
    const bool isLink = file.isSymLink();
    if (!isLink && !file.exists())
        return false;
    if (isLink || !file.isFile())
        refuse(journal);
    return true;
}

// Only a plain file is opened: a FIFO would hold the program, a link leads elsewhere. False where nothing is there any more.
bool openPlain(QFile &journal)
{
    for (int look = 0; look < mostLooks; ++look) {
        if (!isPlainFile(journal.fileName()))
            return false;
        if (journal.open(QIODevice::ReadOnly))
            return true;
    }
    throw StorageError(StorageFault::NoAccess, journal.fileName());
}

// SQLite looks for the record at the very end, whatever the journal begins with, and so may a later one that is written over this.
void requireNoSuperRecord(QFile &journal)
{
    const qint64 size = journal.size();
    if (size < superRecordEnd || !journal.seek(size - superRecordEnd))
        return;
    const auto end = journal.read(superRecordEnd);
    if (end.size() == superRecordEnd && end.endsWith(magic()) && numberAt(end, 0) != 0)
        refuse(journal.fileName());
}

quint32 checksum(const QByteArray &page, quint32 start)
{
    quint32 sum = start;
    for (qsizetype i = page.size() - 200; i > 0; i -= 200)
        sum += static_cast<quint8>(page.at(i));
    return sum;
}

// One journal, from its first header to where SQLite would stop reading.
class Playback
{
public:
    explicit Playback(QFile &journal)
        : m_journal(journal)
        , m_size(journal.size())
    {
    }

    JournalReading run()
    {
        int emptyParts = 0;
        for (auto header = nextHeader(); header; header = nextHeader()) {
            const quint32 records =
                header->records == recordsUnknown ? quint32((m_size - m_sectorSize) / recordSize()) : header->records;
            emptyParts += records == 0;
            if (emptyParts > mostEmptyParts)
                refuse(m_journal.fileName());
            if (!playPart(records, header->checksum))
                break;
        }
        return m_reading;
    }

private:
    struct Header {
        quint32 records = 0;
        quint32 checksum = 0;
    };

    qint64 recordSize() const { return qint64(m_reading.pageSize) + 8; }

    QByteArray bytesAt(qint64 offset, qint64 size)
    {
        return m_journal.seek(offset) ? m_journal.read(size) : QByteArray();
    }

    std::optional<Header> nextHeader()
    {
        const qint64 offset = (m_offset + m_sectorSize - 1) / m_sectorSize * m_sectorSize;
        if (offset + m_sectorSize > m_size)
            return std::nullopt;
        const auto bytes = bytesAt(offset, headerBytes);
        if (bytes.size() < headerBytes || !bytes.startsWith(magic()))
            return std::nullopt;
        if (offset == 0)
            begin(bytes);
        m_offset = offset + m_sectorSize;
        return Header{numberAt(bytes, 8), numberAt(bytes, 12)};
    }

    void begin(const QByteArray &header)
    {
        const qint64 sector = numberAt(header, 20);
        const qint64 page = numberAt(header, 24);
        if (sector < smallestSector || sector > largestSize || !isPowerOfTwo(sector) || page < smallestPage
            || page > largestSize || !isPowerOfTwo(page))
            refuse(m_journal.fileName());
        m_sectorSize = sector;
        m_reading = {true, quint32(page), numberAt(header, 16), {}};
    }

    // False where SQLite gives up the rest of the journal.
    bool playPart(quint32 records, quint32 start)
    {
        for (quint32 i = 0; i < records; ++i) {
            const auto record = bytesAt(m_offset, recordSize());
            if (record.size() < recordSize())
                return false;
            m_offset += recordSize();
            const quint32 page = numberAt(record, 0);
            if (page == 0 || page == lockedByte / m_reading.pageSize + 1)
                return false;
            if (page > m_reading.originalPages)
                continue;
            const auto image = record.mid(4, m_reading.pageSize);
            if (checksum(image, start) != numberAt(record, record.size() - 4))
                return false;
            if (page == 1)
                m_reading.firstPages.append(image.left(headBytes));
        }
        return true;
    }

    QFile &m_journal;
    qint64 m_size;
    qint64 m_offset = 0;
    qint64 m_sectorSize = 512;
    JournalReading m_reading{};
};

}

QString journalBeside(const QString &archive)
{
    return archive + QStringLiteral("-journal");
}

void requireHarmlessJournal(const QString &journal)
{
    QFile file(journal);
    if (openPlain(file))
        requireNoSuperRecord(file);
}

JournalReading readJournal(const QString &journal)
{
    QFile file(journal);
    if (!openPlain(file))
        return {};
    requireNoSuperRecord(file);
    if (file.size() > longestJournal)
        refuse(journal);
    return Playback(file).run();
}

void requireNoJournals(const QString &archive)
{
    if (isThere(journalBeside(archive)))
        refuse(journalBeside(archive));
    requireNoWriteAheadLog(archive);
}

void requireNoWriteAheadLog(const QString &archive)
{
    for (const auto &ending : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (isThere(archive + ending))
            throw StorageError(StorageFault::ForeignWal, archive + ending);
}

}
