#include "core/storage/content_store.h"

#include <QCryptographicHash>

namespace seduta {

namespace {

constexpr qsizetype chunkSize = 1 << 20;

}

QString ContentStore::keep(const QByteArray &bytes, const QString &mediaType)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (m_database.single(QStringLiteral("SELECT 1 FROM content WHERE hash = ?"), {hash}).isValid())
        return hash;
    m_database.execute(QStringLiteral("INSERT INTO content (hash, media_type, size) VALUES (?, ?, ?)"),
                       {hash, mediaType, qint64(bytes.size())});
    for (qsizetype start = 0, position = 0; start < bytes.size(); start += chunkSize, ++position)
        m_database.execute(QStringLiteral("INSERT INTO content_chunk (hash, position, bytes) VALUES (?, ?, ?)"),
                           {hash, qint64(position), bytes.mid(start, chunkSize)});
    return hash;
}

QByteArray ContentStore::find(const QString &hash) const
{
    QByteArray bytes;
    auto rows =
        m_database.run(QStringLiteral("SELECT bytes FROM content_chunk WHERE hash = ? ORDER BY position"), {hash});
    while (rows.next())
        bytes.append(rows.value(0).toByteArray());
    return bytes;
}

}
