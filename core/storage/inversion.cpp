#include "core/storage/inversion.h"
#include "core/storage/journal.h"

#include "core/domain/italian_date.h"
#include "core/storage/schema.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace seduta {

namespace {

QStringList placeholders(const QStringList &columns)
{
    return QStringList(columns.size(), QStringLiteral("?"));
}

QString momentOf(const ChangeSet &act)
{
    return shortMoment(act.at);
}

}

std::optional<Error> Inversion::refusal() const
{
    switch (m_act.kind) {
    case ChangeSetKind::Migration:
        return Error{ErrorKind::Conflict, Journal::tr("An update of the program cannot be undone."), {}};
    case ChangeSetKind::Erasure:
        return Error{ErrorKind::Conflict, Journal::tr("The erasure of a person's data cannot be undone."), {}};
    case ChangeSetKind::Issue:
        return Error{ErrorKind::Conflict,
                     Journal::tr("A document that was issued is not undone: issue an amendment that supersedes it."),
                     {}};
    default: break;
    }
    const auto barrier =
        m_database.single(QStringLiteral("SELECT max(id) FROM change_set WHERE kind = 'migration'")).toLongLong();
    if (m_act.id.value() < barrier)
        return Error{
            ErrorKind::Conflict,
            Journal::tr("\"%1\" comes before the update of the program, and can no longer be undone.").arg(m_act.label),
            {}};
    return std::nullopt;
}

Result<int> Inversion::apply()
{
    m_database.run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    auto changes = m_history.changes(m_act.id);
    std::reverse(changes.begin(), changes.end());
    for (const auto &change : std::as_const(changes))
        if (auto done = invert(change); !done)
            return tl::unexpected(done.error());
    if (auto whole = requireNoOrphans(); !whole)
        return tl::unexpected(whole.error());
    return int(changes.size());
}

Result<void> Inversion::invert(const Change &change)
{
    if (change.before.isNull() && change.after.isNull())
        return failure(
            ErrorKind::Conflict,
            Journal::tr("\"%1\" cannot be undone: what it changed was erased at a person's request.").arg(m_act.label));
    if (rowNow(change.table, change.rowId) != change.after)
        return tl::unexpected(standsInTheWay(change));
    putBack(change);
    return {};
}

QString Inversion::rowNow(const QString &table, qint64 rowId)
{
    auto &columns = m_columns[table];
    if (columns.isEmpty())
        columns = columnsOf(m_database, table);
    return m_database
        .single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(rowAsJson(columns, QString()), table), {rowId})
        .toString();
}

void Inversion::putBack(const Change &change)
{
    if (change.before.isNull()) {
        m_database.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(change.table), {change.rowId});
        return;
    }
    const auto before = QJsonDocument::fromJson(change.before.toUtf8()).object();
    const auto columns = before.keys();
    QVariantList values;
    for (const auto &column : columns)
        values.append(before.value(column).isNull() ? QVariant() : before.value(column).toVariant());
    if (change.after.isNull()) {
        m_database.execute(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                               .arg(change.table, columns.join(QStringLiteral(", ")),
                                    placeholders(columns).join(QStringLiteral(", "))),
                           values);
        return;
    }
    values.append(change.rowId);
    m_database.execute(
        QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(change.table, columns.join(QStringLiteral(" = ?, "))),
        values);
}

Error Inversion::standsInTheWay(const Change &change) const
{
    const auto later = m_history.laterActOn(change.table, change.rowId, m_act.id);
    if (!later)
        return Error{ErrorKind::Conflict,
                     Journal::tr("\"%1\" cannot be undone: the archive no longer holds what it left.").arg(m_act.label),
                     {}};
    return Error{ErrorKind::Conflict,
                 Journal::tr("\"%1\" cannot be undone: \"%2\" (%3) changed the same record afterwards.")
                     .arg(m_act.label, later->label, momentOf(*later)),
                 {}};
}

// Deferred foreign keys would only fail at COMMIT, without saying where.
Result<void> Inversion::requireNoOrphans()
{
    auto rows = m_database.run(QStringLiteral("PRAGMA foreign_key_check"));
    if (!rows.next())
        return {};
    return tl::unexpected(orphanError(rows.text(0), rows.number(1)));
}

Error Inversion::orphanError(const QString &table, qint64 rowId) const
{
    if (table == QStringLiteral("issued_document"))
        return Error{
            ErrorKind::Conflict,
            Journal::tr("\"%1\" cannot be undone: a document issued afterwards depends on it.").arg(m_act.label),
            {}};
    const auto later = m_history.laterActOn(table, rowId, ChangeSetId());
    return Error{
        ErrorKind::Conflict,
        Journal::tr("\"%1\" cannot be undone: \"%2\" depends on it.").arg(m_act.label, later ? later->label : table),
        {}};
}

}
