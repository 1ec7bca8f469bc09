#include "core/storage/verification.h"

#include "core/storage/content_check.h"
#include "core/storage/file_check.h"
#include "core/storage/journal.h"
#include "core/storage/migrator.h"
#include "core/storage/schema.h"
#include "core/storage/seal.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QMutex>
#include <QSet>

namespace seduta {

namespace {

using Fault = std::optional<QString>;
using RowDigests = QMap<qint64, QByteArray>;

QByteArray digestOf(const QString &row)
{
    return row.isNull() ? QByteArray() : QCryptographicHash::hash(row.toUtf8(), QCryptographicHash::Sha256);
}

RowDigests rowDigests(Database &database, const QString &table)
{
    RowDigests result;
    auto rows = database.run(QStringLiteral("SELECT id, %1 FROM %2 ORDER BY id")
                                 .arg(rowAsJson(columnsOf(database, table), QString()), table));
    while (rows.next())
        result.insert(rows.number(0), digestOf(rows.text(1)));
    return result;
}

QJsonArray tableDigest(const RowDigests &rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &row : rows)
        hash.addData(row);
    return {qint64(rows.size()), QString::fromLatin1(hash.result().toHex())};
}

// What erasures emptied, by their own sealed notes; nothing else may be empty.
struct Erased {
    QSet<qint64> changes{};
    QSet<qint64> labels{};
};

Erased erasedBy(Database &database)
{
    Erased erased;
    auto rows = database.run(QStringLiteral("SELECT note FROM change_set WHERE kind = 'erasure'"));
    while (rows.next()) {
        const auto note = QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
        for (const auto id : note.value(QStringLiteral("changes")).toArray())
            erased.changes.insert(id.toInteger());
        for (const auto id : note.value(QStringLiteral("labels")).toArray())
            erased.labels.insert(id.toInteger());
    }
    return erased;
}

// The chain and the seals of every act, read once in their order.
class ChainCheck
{
public:
    ChainCheck(Database &database, const Erased &erased)
        : m_erased(erased)
        , m_sets(database.run(
              QStringLiteral("SELECT id, kind, at, author, label, coalesce(inverts_id, 0), note, salt, header_hash,"
                             " previous, hash FROM change_set ORDER BY id")))
        , m_changes(database.run(QStringLiteral(
              "SELECT c.change_set_id, c.id, c.table_name, c.row_id, CAST(c.before AS BLOB), CAST(c.after AS BLOB), "
              "s.salt, s.content_hash"
              " FROM change c LEFT JOIN change_seal s ON s.change_id = c.id ORDER BY c.change_set_id, c.id")))
    {
    }

    Fault run()
    {
        m_moreChanges = m_changes.next();
        QString previous = QStringLiteral("");
        while (m_sets.next()) {
            if (auto fault = actFault(previous))
                return fault;
            previous = m_sets.text(10);
        }
        if (m_moreChanges)
            return QCoreApplication::translate("Verification", "The history holds changes that belong to no act.");
        return std::nullopt;
    }

private:
    Fault actFault(const QString &previous)
    {
        if (!m_erased.labels.contains(m_sets.number(0)) && headerSeal() != m_sets.text(8))
            return about(QT_TRANSLATE_NOOP("Verification", "Act %1: its name, its author or its time was altered."));
        SealHash chain;
        chain.add(SealHash().add(previous).add(m_sets.text(8)).add(m_sets.text(6)).result());
        for (; m_moreChanges && m_changes.number(0) == m_sets.number(0); m_moreChanges = m_changes.next()) {
            if (!isSound())
                return aboutChange();
            chain.add(m_changes.text(7));
        }
        if (m_sets.text(9) != previous || m_sets.text(10) != chain.result())
            return about(QT_TRANSLATE_NOOP("Verification", "Act %1: the chain of the history does not hold."));
        return std::nullopt;
    }

    Fault about(const char *sentence) const
    {
        return QCoreApplication::translate("Verification", sentence).arg(m_sets.number(0));
    }

    Fault aboutChange() const
    {
        return QCoreApplication::translate("Verification", "Act %1: the record %2 %3 was altered in the history.")
            .arg(QString::number(m_sets.number(0)), m_changes.text(2), QString::number(m_changes.number(3)));
    }

    QString headerSeal() const
    {
        return sealOfHeader(m_sets.text(7), m_sets.text(1), m_sets.text(2), m_sets.text(3), m_sets.text(4),
                            m_sets.number(5));
    }

    bool isSound() const
    {
        if (m_erased.changes.contains(m_changes.number(1)))
            return m_changes.bytes(4).isNull() && m_changes.bytes(5).isNull();
        return sealOfChange(m_changes.text(6), m_changes.text(2).toUtf8(), m_changes.number(3), m_changes.bytes(4),
                            m_changes.bytes(5))
            == m_changes.text(7);
    }

    const Erased &m_erased;
    Rows m_sets;
    Rows m_changes;
    bool m_moreChanges = false;
};

/// The rows that its migrations gave a new archive, by table.
using Made = QMap<QString, RowDigests>;

// Where the comparison of the tables starts: the last migration's act, or the making of the archive with the rows its migrations gave it.
struct Barrier {
    qint64 id = 0;
    QJsonObject digests{};
    Made made{};
};

Made madeBy(int version)
{
    const auto scratch = Database::createScratch();
    Migrator(*scratch).applyUpTo(version);
    Made made;
    for (const auto &table : journalledTables(*scratch))
        made.insert(table, rowDigests(*scratch, table));
    return made;
}

// The same for every archive of a version: found out once.
Barrier making(int version)
{
    static QMutex oneAtATime;
    static QHash<int, Made> known;
    const QMutexLocker locker(&oneAtATime);
    if (!known.contains(version))
        known.insert(version, madeBy(version));
    return {0, {}, known.value(version)};
}

Barrier lastMigration(Database &database)
{
    auto rows = database.run(
        QStringLiteral("SELECT id, note FROM change_set WHERE kind = 'migration' ORDER BY id DESC LIMIT 1"));
    if (!rows.next())
        return making(database.version());
    return Barrier{rows.number(0), QJsonDocument::fromJson(rows.text(1).toUtf8()).object(), {}};
}

QString rowAltered(const QString &table, qint64 id)
{
    return QCoreApplication::translate("Verification", "The record %1 %2 is not as the history left it.")
        .arg(table, QString::number(id));
}

// Walks a table back, act by act, from what it holds to what it held at the barrier.
class TableWalk
{
public:
    TableWalk(Database &database, const QString &table, const Erased &erased)
        : m_table(table)
        , m_erased(erased)
        , m_rows(rowDigests(database, table))
    {
    }

    Fault back(Database &database, qint64 barrier)
    {
        auto changes = database.run(QStringLiteral("SELECT id, row_id, before, after FROM change"
                                                   " WHERE table_name = ? AND change_set_id > ? ORDER BY id DESC"),
                                    {m_table, barrier});
        while (changes.next())
            if (!takeBack(changes))
                return rowAltered(m_table, changes.number(1));
        return std::nullopt;
    }

    Fault atBarrier(const Barrier &barrier) const
    {
        if (barrier.id == 0)
            return otherThan(barrier.made.value(m_table));
        if (m_metErasure || tableDigest(m_rows) == barrier.digests.value(m_table).toArray())
            return std::nullopt;
        return QCoreApplication::translate("Verification",
                                           "The table %1 is not as the last update of the program left it.")
            .arg(m_table);
    }

private:
    Fault otherThan(const RowDigests &made) const
    {
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
            if (made.value(row.key()) != row.value())
                return rowAltered(m_table, row.key());
        for (auto row = made.cbegin(); row != made.cend(); ++row)
            if (!m_rows.contains(row.key()))
                return rowAltered(m_table, row.key());
        return std::nullopt;
    }

    // What an erasure emptied says nothing of the row before it.
    bool takeBack(const Rows &change)
    {
        const qint64 row = change.number(1);
        if (m_erased.changes.contains(change.number(0))) {
            m_metErasure = true;
            m_unknown.insert(row);
            m_rows.remove(row);
            return true;
        }
        if (!m_unknown.remove(row) && m_rows.value(row) != digestOf(change.text(3)))
            return false;
        m_rows.remove(row);
        if (!change.text(2).isNull())
            m_rows.insert(row, digestOf(change.text(2)));
        return true;
    }

    QString m_table;
    const Erased &m_erased;
    RowDigests m_rows;
    QSet<qint64> m_unknown{};
    bool m_metErasure = false;
};

Fault tableFault(Database &database, const QString &table, const Barrier &barrier, const Erased &erased)
{
    TableWalk walk(database, table, erased);
    if (auto fault = walk.back(database, barrier.id))
        return fault;
    return walk.atBarrier(barrier);
}

Fault recordsFault(Database &database)
{
    auto rows = database.run(QStringLiteral("PRAGMA foreign_key_check"));
    if (!rows.next())
        return std::nullopt;
    return QCoreApplication::translate("Verification", "The record %1 %2 refers to one that is not there.")
        .arg(rows.text(0), rows.text(1));
}

}

// The disk is read again, not what was kept of it in memory.
std::optional<QString> fileFault(Database &database)
{
    database.forgetCache();
    if (isFileWhole(database))
        return std::nullopt;
    return QCoreApplication::translate("Verification", "The file of the archive is damaged.");
}

std::optional<QString> historyFault(Database &database, const std::function<void(int, int)> &progress)
{
    const auto tables = journalledTables(database);
    const int parts = int(tables.size()) + 3;
    int done = 0;
    const auto tell = [&] {
        if (progress)
            progress(++done, parts);
    };

    const auto erased = erasedBy(database);
    if (auto fault = ChainCheck(database, erased).run())
        return fault;
    tell();
    const auto barrier = lastMigration(database);
    for (const auto &table : tables) {
        if (auto fault = tableFault(database, table, barrier, erased))
            return fault;
        tell();
    }
    if (auto fault = firstContentFault(database))
        return fault;
    tell();
    auto fault = recordsFault(database);
    tell();
    return fault;
}

std::optional<QString> firstFault(Database &database, const std::function<void(int, int)> &progress)
{
    if (auto fault = fileFault(database))
        return fault;
    return historyFault(database, progress);
}

QString tableDigests(Database &database)
{
    QJsonObject digests;
    const auto tables = journalledTables(database);
    for (const auto &table : tables)
        digests.insert(table, tableDigest(rowDigests(database, table)));
    return QString::fromUtf8(QJsonDocument(digests).toJson(QJsonDocument::Compact));
}

}
