#include "core/storage/history.h"

#include "core/storage/journal.h"
#include "core/storage/schema.h"

namespace seduta {

namespace {

QString selectChangeSets()
{
    return QStringLiteral("SELECT id, kind, at, author, label, coalesce(inverts_id, 0),"
                          " (SELECT count(*) FROM change WHERE change_set_id = change_set.id),"
                          " CASE WHEN note LIKE '%1%' THEN substr(note, %2) ELSE '' END FROM change_set ")
        .arg(noteOfVisit)
        .arg(noteOfVisit.size() + 1);
}

ChangeSet fromRow(const Rows &row)
{
    return ChangeSet{ChangeSetId(row.number(0)),
                     fromWord<ChangeSetKind>(row.text(1)).value_or(ChangeSetKind::Edit),
                     QDateTime::fromString(row.text(2), Qt::ISODate),
                     row.text(3),
                     row.text(4),
                     ChangeSetId(row.number(5)),
                     int(row.number(6)),
                     ChangeSetId(row.text(7).toLongLong())};
}

QList<ChangeSet> all(Rows rows)
{
    QList<ChangeSet> result;
    while (rows.next())
        result.append(fromRow(rows));
    return result;
}

void removeById(QList<ChangeSet> &list, ChangeSetId id)
{
    list.removeIf([id](const ChangeSet &entry) { return entry.id == id; });
}

// An act that changed no record (the writing taken over) has nothing to undo.
void follow(UndoStacks &stacks, const ChangeSet &act)
{
    switch (act.kind) {
    case ChangeSetKind::Undo:
        removeById(stacks.undoable, act.inverts);
        stacks.redoable.prepend(act);
        break;
    case ChangeSetKind::Redo:
        removeById(stacks.redoable, act.inverts);
        stacks.undoable.prepend(act);
        break;
    case ChangeSetKind::Migration: stacks = {}; break;
    case ChangeSetKind::Edit:
    case ChangeSetKind::Import:
    case ChangeSetKind::Erasure:
    case ChangeSetKind::Issue:
        if (act.rows == 0)
            break;
        stacks.redoable.clear();
        if (!stacks.undoable.isEmpty() && stacks.undoable.constFirst().id == act.continues)
            stacks.undoable.first().at = act.at;
        else
            stacks.undoable.prepend(act);
        break;
    }
}

}

std::optional<ChangeSet> History::find(ChangeSetId id) const
{
    auto rows = m_database.run(selectChangeSets() + QStringLiteral("WHERE id = ?"), {id.value()});
    return rows.next() ? std::optional(fromRow(rows)) : std::nullopt;
}

QList<ChangeSet> History::page(int size, ChangeSetId before) const
{
    const qint64 bound = before.isValid() ? before.value() : std::numeric_limits<qint64>::max();
    return all(
        m_database.run(selectChangeSets() + QStringLiteral("WHERE id < ? ORDER BY id DESC LIMIT ?"), {bound, size}));
}

QList<ChangeSet> History::of(const QString &table, qint64 rowId) const
{
    return all(m_database.run(
        selectChangeSets()
            + QStringLiteral(
                "WHERE id IN (SELECT change_set_id FROM change WHERE table_name = ? AND row_id = ?) ORDER BY id DESC"),
        {table, rowId}));
}

QList<Change> History::changes(ChangeSetId id) const
{
    QList<Change> result;
    auto rows = m_database.run(
        QStringLiteral("SELECT table_name, row_id, before, after FROM change WHERE change_set_id = ? ORDER BY id"),
        {id.value()});
    while (rows.next())
        result.append(Change{id, rows.text(0), rows.number(1), rows.text(2), rows.text(3)});
    return result;
}

QList<ChangeSet> History::visit(ChangeSetId first) const
{
    return all(m_database.run(selectChangeSets() + QStringLiteral("WHERE id = ? OR (id > ? AND note = ?) ORDER BY id"),
                              {first.value(), first.value(), noteOfVisit + QString::number(first.value())}));
}

QString History::current(const QString &table, qint64 rowId) const
{
    const QString row = rowAsJson(columnsOf(m_database, table), {});
    return m_database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(row, table), {rowId}).toString();
}

ChangeSetId History::newest() const
{
    return ChangeSetId(m_database.single(QStringLiteral("SELECT max(id) FROM change_set")).toLongLong());
}

QString History::root() const
{
    return m_database.single(QStringLiteral("SELECT hash FROM change_set ORDER BY id LIMIT 1")).toString();
}

HistoryHead History::head() const
{
    auto rows = m_database.run(QStringLiteral("SELECT id, hash FROM change_set ORDER BY id DESC LIMIT 1"));
    return rows.next() ? HistoryHead{rows.number(0), rows.text(1)} : HistoryHead{};
}

QDateTime History::lastMoment() const
{
    const auto at = m_database.single(QStringLiteral("SELECT at FROM change_set ORDER BY id DESC LIMIT 1"));
    return QDateTime::fromString(at.toString(), Qt::ISODate);
}

QList<PastImport> History::imports() const
{
    QList<PastImport> standing;
    auto rows = m_database.run(
        QStringLiteral("SELECT id, at, note FROM change_set WHERE kind = ? AND note <> '' ORDER BY id DESC"),
        {word(ChangeSetKind::Import)});
    while (rows.next())
        if (stands(ChangeSetId(rows.number(0))))
            standing.append(PastImport{QDateTime::fromString(rows.text(1), Qt::ISODate), rows.text(2)});
    return standing;
}

bool History::stands(ChangeSetId act) const
{
    auto rows = m_database.run(QStringLiteral("SELECT id FROM change_set WHERE inverts_id = ?"), {act.value()});
    while (rows.next())
        if (stands(ChangeSetId(rows.number(0))))
            return false;
    return true;
}

bool History::holds(const HistoryHead &head) const
{
    return head.act == 0
        || m_database
               .single(QStringLiteral("SELECT 1 FROM change_set WHERE id = ? AND substr(hash, 1, ?) = ?"),
                       {head.act, qint64(head.seal.size()), head.seal})
               .isValid();
}

std::optional<ChangeSet> History::laterActOn(const QString &table, qint64 rowId, ChangeSetId than) const
{
    const auto id = m_database.single(
        QStringLiteral("SELECT max(change_set_id) FROM change WHERE table_name = ? AND row_id = ?"), {table, rowId});
    const ChangeSetId latest(id.toLongLong());
    return latest > than ? find(latest) : std::nullopt;
}

UndoStacks History::undoStacks(ChangeSetId since) const
{
    UndoStacks stacks;
    const auto acts =
        all(m_database.run(selectChangeSets() + QStringLiteral("WHERE id > ? ORDER BY id"), {since.value()}));
    for (const auto &act : acts)
        follow(stacks, act);
    return stacks;
}

}
