#include "core/storage/journal.h"

#include "core/storage/seal.h"

#include <QDateTime>
#include <QUuid>

namespace seduta {

namespace {

// Seals go in by the hundred: one statement each would cost as much as the changes themselves. A batch is a run of
// consecutive ids; salts and hashes, all of one length, are handed over end to end.
class SealBatch
{
public:
    explicit SealBatch(Database &database)
        : m_database(database)
    {
    }

    void add(qint64 change, const QString &salt, const QString &seal)
    {
        if (m_count == size || change != m_first + m_count)
            flush();
        if (m_count == 0)
            m_first = change;
        m_salts += salt.toLatin1();
        m_seals += seal.toLatin1();
        ++m_count;
    }

    void flush()
    {
        if (m_count == 0)
            return;
        m_database.execute(
            QStringLiteral("WITH RECURSIVE run (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM run WHERE i < ?)"
                           " INSERT INTO change_seal (change_id, salt, content_hash)"
                           " SELECT ? + i, CAST(substr(?, i * 32 + 1, 32) AS TEXT), CAST(substr(?, i * 64 + 1, 64) AS "
                           "TEXT) FROM run"),
            {m_count - 1, m_first, m_salts, m_seals});
        m_salts.clear();
        m_seals.clear();
        m_count = 0;
    }

private:
    static constexpr qint64 size = 256;

    Database &m_database;
    QByteArray m_salts{};
    QByteArray m_seals{};
    qint64 m_first = 0;
    qint64 m_count = 0;
};

QString generationOf(Database &database)
{
    return database.single(QStringLiteral("SELECT generation FROM meta")).toString();
}

}

QString utcText(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QString sealOfHeader(const QString &salt, const QString &kind, const QString &at, const QString &author,
                     const QString &label, qint64 inverts)
{
    return SealHash().add(salt).add(kind).add(at).add(author).add(label).add(inverts).result();
}

Journal::Journal(Database &database)
    : m_database(database)
    , m_generation(generationOf(database))
{
}

void Journal::requireSameGeneration()
{
    if (generationOf(m_database) != m_generation)
        throw StorageError(StorageFault::Replaced, m_database.path());
}

ChangeSetId Journal::begin(const Act &act)
{
    const auto previous =
        m_database.single(QStringLiteral("SELECT hash FROM change_set ORDER BY id DESC LIMIT 1")).toString();
    const QVariant inverts = act.inverts.isValid() ? QVariant(act.inverts.value()) : QVariant();
    m_current = ChangeSetId(
        m_database.insert(QStringLiteral("INSERT INTO change_set (kind, at, author, label, inverts_id, note, previous) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                          {word(act.kind), utcText(act.at), act.author, act.label, inverts, act.note, previous}));
    m_nextGeneration = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database.execute(QStringLiteral("UPDATE meta SET change_set_id = ?, generation = ?"),
                       {m_current.value(), m_nextGeneration});
    return m_current;
}

void Journal::setNote(const QString &note)
{
    m_database.execute(QStringLiteral("UPDATE change_set SET note = ? WHERE id = ?"), {note, m_current.value()});
}

bool Journal::hasChanges()
{
    return m_database
        .single(QStringLiteral("SELECT 1 FROM change WHERE change_set_id = ? LIMIT 1"), {m_current.value()})
        .isValid();
}

QList<TouchedRow> Journal::touched()
{
    QList<TouchedRow> result;
    auto rows = m_database.run(QStringLiteral("SELECT DISTINCT table_name, row_id FROM change WHERE change_set_id = ?"),
                               {m_current.value()});
    while (rows.next())
        result.append(TouchedRow{rows.text(0), rows.number(1)});
    return result;
}

void Journal::end()
{
    const auto header = sealHeader();
    auto row =
        m_database.run(QStringLiteral("SELECT previous, note FROM change_set WHERE id = ?"), {m_current.value()});
    row.next();
    const QString hash = sealChanges(SealHash().add(row.text(0)).add(header).add(row.text(1)).result());
    m_database.execute(QStringLiteral("UPDATE change_set SET hash = ? WHERE id = ?"), {hash, m_current.value()});
    m_database.execute(QStringLiteral("UPDATE meta SET change_set_id = NULL"));
}

QString Journal::sealHeader()
{
    const QString salt = SaltSource().next();
    auto row = m_database.run(
        QStringLiteral("SELECT kind, at, author, label, coalesce(inverts_id, 0) FROM change_set WHERE id = ?"),
        {m_current.value()});
    row.next();
    const auto header = sealOfHeader(salt, row.text(0), row.text(1), row.text(2), row.text(3), row.number(4));
    m_database.execute(QStringLiteral("UPDATE change_set SET salt = ?, header_hash = ? WHERE id = ?"),
                       {salt, header, m_current.value()});
    return header;
}

QString Journal::sealChanges(const QString &previous)
{
    SaltSource salts;
    SealHash chain;
    chain.add(previous);
    SealBatch batch(m_database);
    auto rows = m_database.run(
        QStringLiteral(
            "SELECT id, CAST(table_name AS BLOB), row_id, CAST(before AS BLOB), CAST(after AS BLOB) FROM change"
            " WHERE change_set_id = ? ORDER BY id"),
        {m_current.value()});
    while (rows.next()) {
        const QString salt = salts.next();
        const QString seal = sealOfChange(salt, rows.bytes(1), rows.number(2), rows.bytes(3), rows.bytes(4));
        chain.add(seal);
        batch.add(rows.number(0), salt, seal);
    }
    batch.flush();
    return chain.result();
}

void Journal::confirm()
{
    if (generationOf(m_database) != m_nextGeneration)
        throw StorageError(StorageFault::Replaced, m_database.path());
    m_generation = m_nextGeneration;
}

}
