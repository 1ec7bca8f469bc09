#include "core/usecases/told_changes.h"

#include "core/domain/record_description.h"
#include "core/storage/history.h"
#include "core/support/bounded_text.h"
#include "core/support/safe_name.h"

#include <QJsonDocument>

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype longestName = 60;

QJsonObject rowOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QList<QJsonValue> stored(const QJsonObject &row, const FieldDescription &field)
{
    QList<QJsonValue> values;
    for (const auto &column : field.columns)
        values.append(row.value(column));
    return values;
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

QString told(const QJsonObject &row, const FieldDescription &field)
{
    const auto values = stored(row, field);
    const QString words = isEmpty(values.constFirst()) ? QString() : field.acts->told(values);
    return words.isEmpty() || field.name != QLatin1String("fileName") ? words : safeName(words);
}

// What a record is known by: the first of these that it has.
QString nameIn(const RecordDescription &record, const QJsonObject &row)
{
    const auto part = [&](const char *name) {
        const auto *field = record.field(QLatin1String(name));
        return field ? told(row, *field) : QString();
    };
    if (record.field(QLatin1String("familyName")))
        return QStringLiteral("%1 %2").arg(part("givenName"), part("familyName")).trimmed();
    for (const auto *name : {"name", "title", "indicator", "personName", "heldOn", "number", "text", "fileName"})
        if (const QString text = part(name); !text.isEmpty())
            return shortened(text.simplified(), longestName);
    return {};
}

QString referred(Database &database, const QString &table, qint64 id)
{
    const auto row = rowOf(History(database).current(table, id));
    const QString name = row.isEmpty() ? QString() : nameIn(*recordNamed(table), row);
    return name.isEmpty() ? QStringLiteral("n. %1").arg(id) : name;
}

QString recordName(Database &database, const RecordDescription &record, const QJsonObject &row)
{
    QString name = nameIn(record, row);
    for (const auto *reference : {"legalReferenceId", "bodyId", "personId", "agendaItemId", "projectId"})
        if (const auto *field = record.field(QLatin1String(reference)); field && name.isEmpty())
            if (const auto id = row.value(field->columns.constFirst()); id.isDouble())
                name = referred(database, field->refersTo, id.toInteger());
    const QString words = record.words();
    return name.isEmpty() ? words : QStringLiteral("%1 «%2»").arg(words, name);
}

QString toldOrReferred(Database &database, const QJsonObject &row, const FieldDescription &field)
{
    const auto id = row.value(field.columns.constFirst());
    return !field.refersTo.isEmpty() && id.isDouble() ? referred(database, field.refersTo, id.toInteger())
                                                      : told(row, field);
}

// Columns that no member of the record lies in.
QStringList columnsOfOldVersions(const RecordDescription &record, const QJsonObject &row)
{
    QStringList columns = row.keys();
    columns.removeOne(QStringLiteral("id"));
    for (const auto &field : record.fields)
        for (const auto &column : field.columns)
            columns.removeOne(column);
    return columns;
}

QString plain(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

}

QString recordInWords(Database &database, const QString &table, qint64 id)
{
    return recordName(database, *recordNamed(table), rowOf(History(database).current(table, id)));
}

QList<ChangeInWords> toldChanges(Database &database, const Change &change)
{
    const auto *record = recordNamed(change.table);
    if (!record)
        return {};
    const auto before = rowOf(change.before);
    const auto after = rowOf(change.after);
    const auto &known = after.isEmpty() ? before : after;
    const QString name = recordName(database, *record, known);
    QList<ChangeInWords> lines;
    const auto tell = [&](const QString &field, const QString &was, const QString &is) {
        if (was != is)
            lines.append({name, field, was, is});
    };
    for (const auto &field : record->fields)
        if (stored(before, field) != stored(after, field))
            tell(record->wordsOf(field), toldOrReferred(database, before, field),
                 toldOrReferred(database, after, field));
    for (const auto &column : columnsOfOldVersions(*record, known))
        tell(QCoreApplication::translate(record->name, column.toUtf8().constData()), plain(before.value(column)),
             plain(after.value(column)));
    return lines;
}

}
