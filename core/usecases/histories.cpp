#include "core/usecases/histories.h"

#include "core/domain/fields/all.h"
#include "core/storage/table.h"
#include "core/usecases/record_words.h"

#include <QJsonObject>

namespace seduta {

namespace {

constexpr int longestName = 60;

QJsonObject row(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestName ? line : line.left(longestName - 1) + QStringLiteral("…");
}

// What a row is known by: the first of these that it has.
QString nameIn(const QJsonObject &values)
{
    for (const auto *column : {"name", "title", "family_name", "person_name", "held_on", "number", "text"})
        if (const auto text = values.value(QLatin1String(column)).toString(); !text.isEmpty())
            return shortened(text);
    return {};
}

template <class Record, class Words>
QString nameOf(Database &database, qint64 id, Words words)
{
    const auto record = Table<Record>(database).find(Id<Record>(id));
    return record ? shortened(words(*record)) : QString();
}

// A record that another refers to; one that is gone is told by its number.
QString referred(Database &database, const QString &table, qint64 id)
{
    QString name;
    if (table == QStringLiteral("body"))
        name = nameOf<Body>(database, id, [](const Body &body) { return body.name; });
    else if (table == QStringLiteral("person"))
        name = nameOf<Person>(database, id, [](const Person &person) { return fullName(person); });
    else if (table == QStringLiteral("meeting"))
        name = nameOf<Meeting>(database, id,
                               [](const Meeting &meeting) { return meeting.heldOn.toString(u"dd/MM/yyyy"); });
    else if (table == QStringLiteral("agenda_item"))
        name = nameOf<AgendaItem>(database, id, [](const AgendaItem &item) { return item.title; });
    else if (table == QStringLiteral("action_item"))
        name = nameOf<ActionItem>(database, id, [](const ActionItem &action) { return action.title; });
    else if (table == QStringLiteral("critical_area"))
        name = nameOf<CriticalArea>(database, id, [](const CriticalArea &area) { return area.title; });
    else if (table == QStringLiteral("working_table"))
        name = nameOf<WorkingTable>(database, id, [](const WorkingTable &each) { return each.name; });
    else if (table == QStringLiteral("project"))
        name = nameOf<Project>(database, id, [](const Project &project) { return project.title; });
    return name.isEmpty() ? QStringLiteral("n. %1").arg(id) : name;
}

QString recordName(Database &database, const Change &change, const QJsonObject &values)
{
    QString name = nameIn(values);
    for (const auto *column : {"body_id", "person_id", "agenda_item_id"})
        if (const auto id = values.value(QLatin1String(column)); name.isEmpty() && id.isDouble())
            name = referred(database, QString::fromLatin1(column).chopped(3), id.toInteger());
    const QString words = recordWords(change.table);
    return name.isEmpty() ? words : QStringLiteral("%1 «%2»").arg(words, name);
}

QList<ChangeInWords> changesIn(Database &database, const Change &change)
{
    const auto before = row(change.before);
    const auto after = row(change.after);
    const auto &known = after.isEmpty() ? before : after;
    const QString record = recordName(database, change, known);
    const auto words = [&](const QString &column, const ColumnWords &naming, const QJsonValue &value) {
        return !naming.refersTo.isEmpty() && value.isDouble() ? referred(database, naming.refersTo, value.toInteger())
                                                              : valueWords(change.table, column, value);
    };
    QList<ChangeInWords> lines;
    const auto columns = known.keys();
    for (const auto &column : columns) {
        const auto named = columnWords(change.table, column);
        if (!named || before.value(column) == after.value(column))
            continue;
        const ChangeInWords line{record, named->name, words(column, *named, before.value(column)),
                                 words(column, *named, after.value(column))};
        if (line.before != line.after)
            lines.append(line);
    }
    return lines;
}

}

Result<QList<ChangeSet>> Histories::page(int size, ChangeSetId before) const
{
    return m_workspace.read([&](Database &database) { return History(database).page(size, before); });
}

Result<QList<ChangeSet>> Histories::of(const QString &table, qint64 id) const
{
    return m_workspace.read([&](Database &database) { return History(database).of(table, id); });
}

Result<QList<ChangeInWords>> Histories::changesOf(ChangeSetId act) const
{
    return m_workspace.read([&](Database &database) {
        QList<ChangeInWords> lines;
        const auto changes = History(database).changes(act);
        for (const auto &change : changes)
            lines.append(changesIn(database, change));
        return lines;
    });
}

}
