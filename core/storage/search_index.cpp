#include "core/storage/search_index.h"

#include "core/storage/searched_tables.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace seduta {

namespace {

/// Of more rows of one table its index is made anew: that is quicker, row by row as it is done there, and forgets nothing.
constexpr qsizetype mostRows = 5000;

QString columnsOf(const SearchedTable &table)
{
    return table.columns.join(QStringLiteral(", "));
}

// Of a row as the journal keeps it.
QVariantList textsIn(const QString &json, const SearchedTable &table)
{
    const auto row = QJsonDocument::fromJson(json.toUtf8()).object();
    QVariantList texts;
    for (const auto &column : table.columns)
        texts.append(row.value(column).toString());
    return texts;
}

/// What one index was given of a row, and what stands there now; nothing where there was, or is, no row.
struct RowTexts {
    QVariantList before{};
    QVariantList now{};
};

RowTexts textsOf(Database &database, ChangeSetId act, const SearchedTable &table, qint64 row)
{
    RowTexts texts;
    auto change = database.run(QStringLiteral("SELECT before FROM change WHERE table_name = ? AND row_id = ?"
                                              " AND change_set_id = ? ORDER BY id LIMIT 1"),
                               {table.name, row, act.value()});
    if (change.next() && !change.value(0).isNull())
        texts.before = textsIn(change.text(0), table);
    auto now = database.run(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columnsOf(table), table.name), {row});
    if (now.next())
        for (int column = 0; column < table.columns.size(); ++column)
            texts.now.append(now.text(column));
    return texts;
}

// One row to a statement: where it fails in the middle of several, SQLite takes back the whole transaction.
void forget(Database &database, const SearchedTable &table, qint64 row, const QVariantList &texts)
{
    database.execute(QStringLiteral("INSERT INTO %1_search (%1_search, rowid, %2) VALUES ('delete', ?%3)")
                         .arg(table.name, columnsOf(table), QStringLiteral(", ?").repeated(texts.size())),
                     QVariantList{row} + texts);
}

void learn(Database &database, const SearchedTable &table, qint64 row, const QVariantList &texts)
{
    database.execute(QStringLiteral("INSERT INTO %1_search (rowid, %2) VALUES (?%3)")
                         .arg(table.name, columnsOf(table), QStringLiteral(", ?").repeated(texts.size())),
                     QVariantList{row} + texts);
}

QMap<QString, QList<qint64>> searchedAmong(const QList<TouchedRow> &touched)
{
    QMap<QString, QList<qint64>> rows;
    for (const auto &row : touched)
        if (searchedTable(row.table))
            rows[row.table].append(row.id);
    return rows;
}

/// What an index did not take is undone, and the records stay.
class Savepoint
{
public:
    explicit Savepoint(Database &database)
        : m_database(database)
    {
        m_database.run(QStringLiteral("SAVEPOINT search"));
    }
    // An index writes what it was given when the next savepoint begins: here, where it may still fail.
    void release()
    {
        m_database.run(QStringLiteral("SAVEPOINT written"));
        m_database.run(QStringLiteral("RELEASE written"));
        m_database.run(QStringLiteral("RELEASE search"));
    }
    void rollBack()
    {
        m_database.run(QStringLiteral("ROLLBACK TO search"));
        m_database.run(QStringLiteral("RELEASE search"));
    }

private:
    Database &m_database;
};

template <class Work>
bool isDoneOn(Database &database, Work work)
{
    Savepoint savepoint(database);
    try {
        work();
        savepoint.release();
        return true;
    } catch (const StorageError &error) {
        if (!isOfSearchIndex(error))
            throw;
        qWarning("The index of the search: %s", qUtf8Printable(error.detail()));
        savepoint.rollBack();
        return false;
    }
}

}

void SearchIndex::follow(ChangeSetId act, const QList<TouchedRow> &touched)
{
    if (!isThere())
        return;
    const auto before =
        m_database.single(QStringLiteral("SELECT coalesce(max(id), 0) FROM change_set WHERE id < ?"), {act.value()});
    const auto known = m_database.single(QStringLiteral("SELECT change_set_id FROM search_index"));
    if (known.isNull() || known.toLongLong() != before.toLongLong())
        return;
    const auto rows = searchedAmong(touched);
    const bool isTaken = isDoneOn(m_database, [&] {
        for (auto table = rows.cbegin(); table != rows.cend(); ++table)
            take(act, table.key(), table.value());
    });
    setKnown(isTaken ? QVariant(act.value()) : QVariant());
}

bool SearchIndex::isCurrent() const
{
    if (!isThere())
        return false;
    const auto known = m_database.single(QStringLiteral("SELECT change_set_id FROM search_index"));
    return !known.isNull() && known.toLongLong() == newestAct();
}

void SearchIndex::rebuild()
{
    if (!isThere())
        return;
    const auto all = names();
    for (const auto &index : all)
        rebuild(index);
    setKnown(newestAct());
}

// An archive of an earlier version has none.
bool SearchIndex::isThere() const
{
    return m_database.single(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'search_index'")).isValid();
}

QStringList SearchIndex::names() const
{
    QStringList all;
    auto rows = m_database.run(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage = 0"));
    while (rows.next())
        all.append(rows.text(0));
    return all;
}

qint64 SearchIndex::newestAct() const
{
    return m_database.single(QStringLiteral("SELECT coalesce(max(id), 0) FROM change_set")).toLongLong();
}

void SearchIndex::setKnown(const QVariant &act)
{
    m_database.run(QStringLiteral("UPDATE search_index SET change_set_id = ?"), {act});
}

void SearchIndex::take(ChangeSetId act, const QString &table, const QList<qint64> &rows)
{
    if (rows.size() > mostRows) {
        rebuild(table + QStringLiteral("_search"));
        return;
    }
    const auto &searched = *searchedTable(table);
    for (const auto row : rows) {
        const auto [before, now] = textsOf(m_database, act, searched, row);
        if (before == now)
            continue;
        // An index forgets a row by being told what it was given.
        if (!before.isEmpty())
            forget(m_database, searched, row, before);
        if (!now.isEmpty())
            learn(m_database, searched, row, now);
    }
}

void SearchIndex::rebuild(const QString &index)
{
    const auto anew = [&] { m_database.run(QStringLiteral("INSERT INTO %1 (%1) VALUES ('rebuild')").arg(index)); };
    if (isDoneOn(m_database, anew))
        return;
    empty(index);
    anew();
}

// One so broken that SQLite cannot even begin with it is given what an index holds that was just made.
void SearchIndex::empty(const QString &index)
{
    m_database.run(QStringLiteral("CREATE VIRTUAL TABLE temp.blank USING fts5 (words, content='', columnsize=0)"));
    for (const auto *part : {"data", "idx", "config"}) {
        const QString kept = QStringLiteral("%1_%2").arg(index, QLatin1String(part));
        m_database.run(QStringLiteral("DELETE FROM %1").arg(kept));
        m_database.run(QStringLiteral("INSERT INTO %1 SELECT * FROM temp.blank_%2").arg(kept, QLatin1String(part)));
    }
    m_database.run(QStringLiteral("DROP TABLE temp.blank"));
}

bool isOfSearchIndex(const StorageError &error)
{
    switch (error.fault()) {
    case StorageFault::Damaged:
    case StorageFault::Constraint:
    case StorageFault::TooBig:
    case StorageFault::OutOfMemory:
    case StorageFault::Internal: return true;
    default: return false;
    }
}

}
