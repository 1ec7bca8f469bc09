#include "core/storage/content_store.h"

#include <QCryptographicHash>

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype chunkSize = 1 << 20;

}

// The emblem is the one reference that no foreign key tells of: a council may have none.
QList<ContentReference> contentReferences(Database &database)
{
    QList<ContentReference> all{{QStringLiteral("council"), QStringLiteral("emblem")}};
    auto keys =
        database.run(QStringLiteral("SELECT s.name, k.\"from\" FROM sqlite_schema s, pragma_foreign_key_list(s.name) k"
                                    " WHERE s.type = 'table' AND k.\"table\" = 'content' ORDER BY s.name"));
    while (keys.next())
        all.append({keys.text(0), keys.text(1)});
    return all;
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

void ContentStore::forgetUnnamed(const QStringList &hashes)
{
    const auto references = contentReferences(m_database);
    for (const auto &hash : hashes) {
        const bool isNamed = std::ranges::any_of(references, [&](const ContentReference &each) {
            return each.table != QStringLiteral("content_chunk")
                && m_database
                       .single(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1").arg(each.table, each.column),
                               {hash})
                       .isValid();
        });
        if (isNamed)
            continue;
        m_database.execute(QStringLiteral("DELETE FROM content_chunk WHERE hash = ?"), {hash});
        m_database.execute(QStringLiteral("DELETE FROM content WHERE hash = ?"), {hash});
    }
}

}
