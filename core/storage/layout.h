#pragma once

#include "core/domain/field.h"
#include "core/domain/partial_date.h"
#include "core/storage/database.h"
#include "core/support/id.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>

namespace seduta {

/// How the members of a record (core/domain/fields) lie in the columns of its table: snake_case names, and for a PartialDate three columns
/// (due_on, due_precision, due_circa).
namespace columns {

inline void append(QVariantList &values, const QString &text)
{
    values.append(text);
}
inline void append(QVariantList &values, int number)
{
    values.append(number);
}
inline void append(QVariantList &values, qint64 number)
{
    values.append(number);
}
inline void append(QVariantList &values, bool flag)
{
    values.append(int(flag));
}
inline void append(QVariantList &values, const QDate &date)
{
    values.append(date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant());
}
inline void append(QVariantList &values, const QTime &time)
{
    values.append(time.isValid() ? QVariant(time.toString(QStringLiteral("HH:mm"))) : QVariant());
}
inline void append(QVariantList &values, const QDateTime &moment)
{
    values.append(moment.isValid() ? QVariant(moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")))
                                   : QVariant());
}
inline void append(QVariantList &values, const QStringList &lines)
{
    values.append(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(lines)).toJson(QJsonDocument::Compact)));
}
template <class Record>
void append(QVariantList &values, Id<Record> id)
{
    values.append(id.isValid() ? QVariant(id.value()) : QVariant());
}
template <class Enum>
requires std::is_enum_v<Enum>
void append(QVariantList &values, Enum value)
{
    values.append(word(value));
}
inline void append(QVariantList &values, const PartialDate &date)
{
    append(values, date.day);
    append(values, date.precision);
    append(values, date.circa);
}

inline void read(const Rows &row, int &column, QString &text)
{
    text = row.text(column++);
}
inline void read(const Rows &row, int &column, int &number)
{
    number = int(row.number(column++));
}
inline void read(const Rows &row, int &column, qint64 &number)
{
    number = row.number(column++);
}
inline void read(const Rows &row, int &column, bool &flag)
{
    flag = row.number(column++) != 0;
}
inline void read(const Rows &row, int &column, QDate &date)
{
    date = QDate::fromString(row.text(column++), Qt::ISODate);
}
inline void read(const Rows &row, int &column, QTime &time)
{
    time = QTime::fromString(row.text(column++), QStringLiteral("HH:mm"));
}
inline void read(const Rows &row, int &column, QDateTime &moment)
{
    moment = QDateTime::fromString(row.text(column++), Qt::ISODate);
}
inline void read(const Rows &row, int &column, QStringList &lines)
{
    lines.clear();
    const auto array = QJsonDocument::fromJson(row.text(column++).toUtf8()).array();
    for (const auto line : array)
        lines.append(line.toString());
}
template <class Record>
void read(const Rows &row, int &column, Id<Record> &id)
{
    id = Id<Record>(row.number(column++));
}
template <class Enum>
requires std::is_enum_v<Enum>
void read(const Rows &row, int &column, Enum &value)
{
    value = fromWord<Enum>(row.text(column++)).value_or(Enum{});
}
inline void read(const Rows &row, int &column, PartialDate &date)
{
    read(row, column, date.day);
    read(row, column, date.precision);
    read(row, column, date.circa);
}

QString snakeCase(const QString &name);

template <class Record, class Member>
QStringList names(const Field<Record, Member> &field)
{
    const auto name = snakeCase(QString::fromLatin1(field.name));
    if constexpr (std::is_same_v<Member, PartialDate>) {
        const QString base = name.endsWith(QStringLiteral("_on")) ? name.chopped(3) : name;
        return {base + QStringLiteral("_on"), base + QStringLiteral("_precision"), base + QStringLiteral("_circa")};
    } else {
        return {name};
    }
}

}

/// The columns of a record's table but its id, in the order of its layout.
template <class Record>
const QStringList &columnNames()
{
    static const QStringList all = std::apply(
        [](const auto &...column) {
            QStringList result;
            (result.append(columns::names(column)), ...);
            return result;
        },
        Fields<Record>::all);
    return all;
}

template <class Record>
QVariantList toRow(const Record &record)
{
    QVariantList values;
    values.reserve(columnNames<Record>().size());
    std::apply([&](const auto &...column) { (columns::append(values, record.*(column.member)), ...); },
               Fields<Record>::all);
    return values;
}

/// The row's first column is the id, then the layout's.
template <class Record>
Record fromRow(const Rows &row)
{
    Record record;
    int column = 0;
    columns::read(row, column, record.id);
    std::apply([&](const auto &...each) { (columns::read(row, column, record.*(each.member)), ...); },
               Fields<Record>::all);
    return record;
}

}
