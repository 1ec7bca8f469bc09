#include "core/storage/erasure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace seduta {

namespace {

QJsonArray toArray(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const auto id : ids)
        array.append(id);
    return array;
}

bool namesIn(const QJsonValue &value, const NamesPerson &isNamed)
{
    if (value.isString())
        return isNamed.inText(value.toString());
    const auto object = value.toObject();
    return std::any_of(object.begin(), object.end(), [&](const QJsonValue &each) { return namesIn(each, isNamed); });
}

// A record as the journal keeps it: its texts one by one, as they were typed.
bool namesIn(const QString &row, const NamesPerson &isNamed)
{
    return isNamed.mayBeInRecord(row) && namesIn(QJsonValue(QJsonDocument::fromJson(row.toUtf8()).object()), isNamed);
}

// A file beside a person is theirs, whatever it is called.
bool isAttached(const QString &attachment, const TouchedRow &person)
{
    const auto row = QJsonDocument::fromJson(attachment.toUtf8()).object();
    return row.value(person.table + QStringLiteral("_id")).toInteger() == person.id;
}

// The acts before one; all of them where it is none.
qint64 endBefore(ChangeSetId act)
{
    return act.isValid() ? act.value() : std::numeric_limits<qint64>::max();
}

QList<qint64> changesNaming(Database &database, const TouchedRow &person, const NamesPerson &isNamed, qint64 end)
{
    QList<qint64> changes;
    auto rows = database.run(
        QStringLiteral("SELECT id, table_name = ? AND row_id = ?, before, after, table_name = 'attachment' FROM change"
                       " WHERE change_set_id < ? AND coalesce(before, after) IS NOT NULL"),
        {person.table, person.id, end});
    const auto isTheirs = [&](const QString &row) { return rows.number(4) != 0 && isAttached(row, person); };
    while (rows.next())
        if (rows.number(1) != 0 || isTheirs(rows.text(2)) || isTheirs(rows.text(3)) || namesIn(rows.text(2), isNamed)
            || namesIn(rows.text(3), isNamed))
            changes.append(rows.number(0));
    return changes;
}

QList<qint64> labelsNaming(Database &database, const NamesPerson &isNamed, qint64 end)
{
    QList<qint64> labels;
    auto rows = database.run(QStringLiteral("SELECT id, label FROM change_set WHERE id < ? AND label <> ''"), {end});
    while (rows.next())
        if (isNamed.inText(rows.text(1)))
            labels.append(rows.number(0));
    return labels;
}

int actsOf(Database &database, const NamesPerson &isNamed, qint64 end)
{
    int acts = 0;
    auto rows =
        database.run(QStringLiteral("SELECT author, count(*) FROM change_set WHERE id < ? GROUP BY author"), {end});
    while (rows.next())
        acts += isNamed.inText(rows.text(0)) ? int(rows.number(1)) : 0;
    return acts;
}

}

NamingHistory historyNaming(Database &database, const TouchedRow &person, const NamesPerson &isNamed,
                            ChangeSetId before)
{
    const qint64 end = endBefore(before);
    return {changesNaming(database, person, isNamed, end), labelsNaming(database, isNamed, end),
            actsOf(database, isNamed, end)};
}

void Erasure::emptyHistory(const TouchedRow &person, const NamesPerson &isNamed)
{
    const auto [changes, labels, authored] = historyNaming(m_database, person, isNamed, m_act);
    m_journal.setNote(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("changes"), toArray(changes)},
                                                                  {QStringLiteral("labels"), toArray(labels)}})
                                            .toJson(QJsonDocument::Compact)));
    for (const auto id : changes) {
        m_database.execute(QStringLiteral("UPDATE change SET before = NULL, after = NULL WHERE id = ?"), {id});
        m_database.execute(QStringLiteral("UPDATE change_seal SET salt = '' WHERE change_id = ?"), {id});
    }
    for (const auto id : labels)
        m_database.execute(QStringLiteral("UPDATE change_set SET label = '', salt = '' WHERE id = ?"), {id});
    m_database.execute(QStringLiteral("UPDATE change SET before = NULL WHERE change_set_id = ?"), {m_act.value()});
}

}
