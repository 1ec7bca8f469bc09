#include "core/storage/action_repository.h"

#include "core/domain/fields/action_item.h"
#include "core/storage/table.h"

namespace seduta {

namespace {

/// Beyond it the commitments of a body are met sooner among all of them, in the order of their days, than put in that order.
constexpr int many = 500;

enum class BodySearch { ByOwner, AmongAll };

// Who must do it by name, where o is the owner.
QString ownerNames()
{
    return QStringLiteral("CASE WHEN o.is_office THEN (SELECT office_name FROM council)"
                          " ELSE coalesce(nullif(b.short_name, ''), b.name, t.name, o.external_name) END AS name"
                          " FROM action_owner o LEFT JOIN body b ON b.id = o.body_id"
                          " LEFT JOIN working_table t ON t.id = o.working_table_id"
                          " WHERE o.action_item_id = ");
}

QString selectSummaries(const ActionQuery &query)
{
    QString owes = query.isWhoStillOwes
        ? QStringLiteral("a.id AND o.status IN ('to_start', 'in_progress', 'waiting')"
                         " AND NOT EXISTS (SELECT 1 FROM body_contribution c WHERE c.body_id = o.body_id"
                         " AND c.plan_version_id = a.plan_version_id AND c.state IN ('received', 'acquired'))")
        : QStringLiteral("a.id");
    if (query.areOthersNamed)
        owes += QStringLiteral(" AND o.body_id IS NOT %1").arg(query.bodyId.value());
    return QStringLiteral(
               "SELECT a.id, a.title, a.due_kind, a.due_on, a.due_precision, a.due_circa, a.due_text, a.kind, a.status,"
               " coalesce(a.meeting_id, 0), m.held_on, coalesce(m.held_precision, 'unknown'), coalesce(m.held_circa, "
               "0),"
               " (SELECT group_concat(name, ', ') FROM (SELECT %1%2 ORDER BY o.id))"
               " FROM action_item a LEFT JOIN meeting m ON m.id = a.meeting_id WHERE ")
        .arg(ownerNames(), owes);
}

ActionSummary summaryOf(const Rows &row, const QDate &today)
{
    ActionItem action;
    int column = 0;
    fetch(row, column, action.id);
    fetch(row, column, action.title);
    fetch(row, column, action.dueKind);
    fetch(row, column, action.due);
    fetch(row, column, action.dueText);
    fetch(row, column, action.kind);
    fetch(row, column, action.status);
    fetch(row, column, action.meetingId);
    PartialDate heldOn;
    fetch(row, column, heldOn);
    return ActionSummary{action.id,      action.title,  row.text(column),         action.dueKind,   action.due,
                         action.dueText, action.status, isOverdue(action, today), action.meetingId, heldOn};
}

// Conditions joined by AND, each with its values.
struct Conditions {
    QStringList texts{};
    QVariantList values{};

    void add(const QString &text, const QVariantList &more = {})
    {
        texts.append(text);
        values.append(more);
    }
};

// What is open is owed no more by a body that has done its part.
QString ownedBy(BodySearch search, ActionScope scope)
{
    const QString part =
        scope == ActionScope::All ? QString() : QStringLiteral(" AND status IN ('to_start', 'in_progress', 'waiting')");
    return (search == BodySearch::ByOwner
                ? QStringLiteral("a.id IN (SELECT action_item_id FROM action_owner WHERE body_id = ?%1)")
                : QStringLiteral("EXISTS (SELECT 1 FROM action_owner WHERE action_item_id = a.id AND +body_id = ?%1)"))
        .arg(part);
}

Conditions scopeOf(const ActionQuery &query, BodySearch search = BodySearch::ByOwner)
{
    Conditions conditions;
    if (query.scope != ActionScope::All)
        conditions.add(QStringLiteral("a.status IN ('to_start', 'in_progress', 'waiting')"));
    if (query.scope == ActionScope::Overdue)
        conditions.add(QStringLiteral("a.kind <> 'standing_instruction' AND a.due_precision <> 'unknown'"
                                      " AND a.due_on < ?"),
                       {query.today.toString(Qt::ISODate)});
    if (query.bodyId.isValid())
        conditions.add(ownedBy(search, query.scope), {query.bodyId.value()});
    if (query.about.isValid())
        conditions.add(QStringLiteral("a.%1_id = ?").arg(query.about.table), {query.about.id});
    if (query.due.from.isValid())
        conditions.add(QStringLiteral("a.due_on >= ?"), {query.due.from.toString(Qt::ISODate)});
    if (query.due.to.isValid())
        conditions.add(QStringLiteral("a.due_on <= ?"), {query.due.to.toString(Qt::ISODate)});
    return conditions;
}

QList<ActionSummary> summaries(Database &database, const Conditions &conditions, const QString &order,
                               const ActionQuery &query, qsizetype size)
{
    QList<ActionSummary> result;
    auto values = conditions.values;
    values.append(size);
    auto rows = database.run(selectSummaries(query) + conditions.texts.join(QStringLiteral(" AND ")) + order
                                 + QStringLiteral(" LIMIT ?"),
                             values);
    while (rows.next())
        result.append(summaryOf(rows, query.today));
    return result;
}

QList<ActionSummary> dated(Database &database, const ActionQuery &query, BodySearch search)
{
    auto conditions = scopeOf(query, search);
    if (query.after)
        conditions.add(QStringLiteral("(a.due_on, a.id) > (?, ?)"),
                       {query.after->due.day.toString(Qt::ISODate), query.after->id.value()});
    else
        conditions.add(QStringLiteral("a.due_on IS NOT NULL"));
    return summaries(database, conditions, QStringLiteral(" ORDER BY a.due_on, a.id"), query, query.size);
}

QList<ActionSummary> undated(Database &database, const ActionQuery &query, qsizetype size)
{
    auto conditions = scopeOf(query);
    conditions.add(QStringLiteral("a.due_on IS NULL"));
    if (query.after && !query.after->due.day.isValid())
        conditions.add(QStringLiteral("a.id > ?"), {query.after->id.value()});
    return summaries(database, conditions, QStringLiteral(" ORDER BY a.id"), query, size);
}

QList<ActionSummary> pageOf(Database &database, const ActionQuery &query, BodySearch search)
{
    QList<ActionSummary> lines;
    const bool isRanged = query.due.from.isValid() || query.due.to.isValid();
    if (!query.due.isUndated && (!query.after || query.after->due.day.isValid()))
        lines = dated(database, query, search);
    if (query.scope != ActionScope::Overdue && !isRanged && lines.size() < query.size)
        lines += undated(database, query, query.size - lines.size());
    return lines;
}

}

QList<ActionSummary> ActionRepository::page(const ActionQuery &query) const
{
    return pageOf(m_database, query, BodySearch::ByOwner);
}

CountedActions ActionRepository::first(const ActionQuery &query) const
{
    const int counted = count(query);
    return {pageOf(m_database, query, counted > many ? BodySearch::AmongAll : BodySearch::ByOwner), counted};
}

int ActionRepository::count(const ActionQuery &query) const
{
    const auto conditions = scopeOf(query);
    const QString where = conditions.texts.isEmpty()
        ? QString()
        : QStringLiteral(" WHERE ") + conditions.texts.join(QStringLiteral(" AND "));
    return m_database.single(QStringLiteral("SELECT count(*) FROM action_item a") + where, conditions.values).toInt();
}

QList<ActionItem> ActionRepository::ofMeeting(MeetingId meeting) const
{
    return Table<ActionItem>(m_database).where(QStringLiteral("meeting_id = ?"), {meeting.value()});
}

QList<ActionOwner> ActionRepository::ownersOf(ActionItemId action) const
{
    return Table<ActionOwner>(m_database).where(QStringLiteral("action_item_id = ?"), {action.value()});
}

QList<NamedOwner> ActionRepository::namedOwnersOf(ActionItemId action) const
{
    const auto owners = ownersOf(action);
    QList<NamedOwner> named;
    auto names = m_database.run(QStringLiteral("SELECT %1? ORDER BY o.id").arg(ownerNames()), {action.value()});
    while (names.next())
        named.append({owners.at(named.size()), names.text(0)});
    return named;
}

QList<ActionUpdate> ActionRepository::updatesOf(ActionItemId action) const
{
    return Table<ActionUpdate>(m_database)
        .select(QStringLiteral(" WHERE action_item_id = ? ORDER BY made_on, id"), {action.value()});
}

QList<QDate> ActionRepository::daysHeld() const
{
    QList<QDate> days;
    auto rows =
        m_database.run(QStringLiteral("SELECT held_on FROM meeting WHERE state = 'closed' AND held_on IS NOT NULL"
                                      " ORDER BY held_on"));
    while (rows.next())
        days.append(QDate::fromString(rows.text(0), Qt::ISODate));
    return days;
}

bool ActionRepository::isOnAnAgenda(ActionItemId action) const
{
    return m_database
        .single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM agenda_link WHERE action_item_id = ?)"), {action.value()})
        .toBool();
}

}
