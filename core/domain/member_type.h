#pragma once

#include "core/domain/decimal.h"
#include "core/domain/money.h"
#include "core/domain/partial_date.h"
#include "core/support/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QVariant>

#include <span>

namespace seduta {

/// What is wrong with a value of a document, in a sentence; nothing where it can be read.
using Complaint = std::optional<QString>;

/// A value of a document in a sentence: “giugno”, 12, true, nothing, a list, an object.
QString toldValue(const QJsonValue &value);

/// Beyond it not every program reads a whole number exactly (RFC 8259).
constexpr qint64 highestNumber = (qint64(1) << 53) - 1;

/// How a member of some type is kept in the archive (store, fetch: one row's columns in order), written in a document of the exchange format (toJson,
/// fromJson, schema) and told to the user (words): the one place that says it. A type that is not here does not compile. A Row answers
/// text(column) and number(column).
template <class Type>
struct MemberType;

struct OneColumn {
    static QStringList columns(const QString &name) { return {name}; }
};

template <>
struct MemberType<QString> : OneColumn {
    static void store(QVariantList &row, const QString &text) { row.append(text); }
    template <class Row>
    static void fetch(const Row &row, int &column, QString &text)
    {
        text = row.text(column++);
    }
    static QJsonValue toJson(const QString &text) { return text; }
    static Complaint fromJson(const QJsonValue &value, QString &text);
    static QJsonObject schema();
    static QString words(const QString &text) { return text; }
};

template <>
struct MemberType<int> : OneColumn {
    static void store(QVariantList &row, int number) { row.append(number); }
    template <class Row>
    static void fetch(const Row &row, int &column, int &number)
    {
        number = int(row.number(column++));
    }
    static QJsonValue toJson(int number) { return number; }
    static Complaint fromJson(const QJsonValue &value, int &number);
    static QJsonObject schema();
    static QString words(int number) { return QString::number(number); }
};

template <>
struct MemberType<Money> : OneColumn {
    static void store(QVariantList &row, Money amount) { row.append(amount.cents); }
    template <class Row>
    static void fetch(const Row &row, int &column, Money &amount)
    {
        amount.cents = row.number(column++);
    }
    static QJsonValue toJson(Money amount) { return amount.cents; }
    static Complaint fromJson(const QJsonValue &value, Money &amount);
    static QJsonObject schema();
    static QString words(Money amount) { return shortAmount(amount); }
};

template <>
struct MemberType<Decimal> : OneColumn {
    static void store(QVariantList &row, Decimal number) { row.append(plainDecimal(number)); }
    template <class Row>
    static void fetch(const Row &row, int &column, Decimal &number)
    {
        number = fromPlainDecimal(row.text(column++)).value_or(Decimal());
    }
    static QJsonValue toJson(Decimal number) { return plainDecimal(number); }
    static Complaint fromJson(const QJsonValue &value, Decimal &number);
    static QJsonObject schema();
    static QString words(Decimal number) { return shortDecimal(number); }
};

template <>
struct MemberType<bool> : OneColumn {
    static void store(QVariantList &row, bool flag) { row.append(int(flag)); }
    template <class Row>
    static void fetch(const Row &row, int &column, bool &flag)
    {
        flag = row.number(column++) != 0;
    }
    static QJsonValue toJson(bool flag) { return flag; }
    static Complaint fromJson(const QJsonValue &value, bool &flag);
    static QJsonObject schema();
    static QString words(bool flag);
};

template <>
struct MemberType<QDate> : OneColumn {
    static void store(QVariantList &row, const QDate &day)
    {
        row.append(day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant());
    }
    template <class Row>
    static void fetch(const Row &row, int &column, QDate &day)
    {
        day = QDate::fromString(row.text(column++), Qt::ISODate);
    }
    static QJsonValue toJson(const QDate &day) { return day.toString(Qt::ISODate); }
    static Complaint fromJson(const QJsonValue &value, QDate &day);
    static QJsonObject schema();
    static QString words(const QDate &day);
};

template <>
struct MemberType<QTime> : OneColumn {
    static void store(QVariantList &row, const QTime &hour)
    {
        row.append(hour.isValid() ? QVariant(hour.toString(format())) : QVariant());
    }
    template <class Row>
    static void fetch(const Row &row, int &column, QTime &hour)
    {
        hour = QTime::fromString(row.text(column++), format());
    }
    static QJsonValue toJson(const QTime &hour) { return hour.toString(format()); }
    static Complaint fromJson(const QJsonValue &value, QTime &hour);
    static QJsonObject schema();
    static QString words(const QTime &hour);

private:
    static QString format() { return QStringLiteral("HH:mm"); }
};

template <>
struct MemberType<QDateTime> : OneColumn {
    static void store(QVariantList &row, const QDateTime &moment)
    {
        row.append(moment.isValid() ? QVariant(moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")))
                                    : QVariant());
    }
    template <class Row>
    static void fetch(const Row &row, int &column, QDateTime &moment)
    {
        moment = QDateTime::fromString(row.text(column++), Qt::ISODate);
    }
    static QJsonValue toJson(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODate); }
    static Complaint fromJson(const QJsonValue &value, QDateTime &moment);
    static QJsonObject schema();
    static QString words(const QDateTime &moment);
};

/// Lines, one under the other; in the archive a JSON array.
template <>
struct MemberType<QStringList> : OneColumn {
    static void store(QVariantList &row, const QStringList &lines);
    static QStringList stored(const QString &array);
    template <class Row>
    static void fetch(const Row &row, int &column, QStringList &lines)
    {
        lines = stored(row.text(column++));
    }
    static QJsonValue toJson(const QStringList &lines);
    static Complaint fromJson(const QJsonValue &value, QStringList &lines);
    static QJsonObject schema();
    static QString words(const QStringList &lines);
};

template <class Record>
struct MemberType<Id<Record>> : OneColumn {
    static void store(QVariantList &row, Id<Record> id)
    {
        row.append(id.isValid() ? QVariant(id.value()) : QVariant());
    }
    template <class Row>
    static void fetch(const Row &row, int &column, Id<Record> &id)
    {
        id = Id<Record>(row.number(column++));
    }
    static QJsonValue toJson(Id<Record> id) { return id.value(); }
    static Complaint fromJson(const QJsonValue &value, Id<Record> &id);
    static QJsonObject schema();
    static QString words(Id<Record> id) { return id.isValid() ? QString::number(id.value()) : QString(); }
};

/// What does not depend on the record referred to, or on the enumeration.
Complaint numberOfRecord(const QJsonValue &value, qint64 &number);
Complaint noneOf(const QJsonValue &value, std::span<const char *const> words);
QJsonObject schemaOfReference(const char *record);
QJsonObject schemaOfWords(std::span<const char *const> words);

template <class Record>
Complaint MemberType<Id<Record>>::fromJson(const QJsonValue &value, Id<Record> &id)
{
    qint64 number = 0;
    auto complaint = numberOfRecord(value, number);
    id = Id<Record>(number);
    return complaint;
}

template <class Enum>
requires std::is_enum_v<Enum>
struct MemberType<Enum> : OneColumn {
    static void store(QVariantList &row, Enum value) { row.append(word(value)); }
    template <class Row>
    static void fetch(const Row &row, int &column, Enum &value)
    {
        value = fromWord<Enum>(row.text(column++)).value_or(Enum{});
    }
    static QJsonValue toJson(Enum value) { return word(value); }
    static Complaint fromJson(const QJsonValue &value, Enum &into)
    {
        if (const auto known = fromWord<Enum>(value.toString())) {
            into = *known;
            return std::nullopt;
        }
        return noneOf(value, Words<Enum>::words);
    }
    static QJsonObject schema() { return schemaOfWords(Words<Enum>::words); }
    static QString words(Enum value) { return label(value); }
};

/// Three columns: due_on, due_precision, due_circa.
template <>
struct MemberType<PartialDate> {
    static QStringList columns(const QString &name);
    static void store(QVariantList &row, const PartialDate &date)
    {
        MemberType<QDate>::store(row, date.day);
        MemberType<DatePrecision>::store(row, date.precision);
        MemberType<bool>::store(row, date.circa);
    }
    template <class Row>
    static void fetch(const Row &row, int &column, PartialDate &date)
    {
        MemberType<QDate>::fetch(row, column, date.day);
        MemberType<DatePrecision>::fetch(row, column, date.precision);
        MemberType<bool>::fetch(row, column, date.circa);
    }
    static QJsonValue toJson(const PartialDate &date) { return edtf(date); }
    static Complaint fromJson(const QJsonValue &value, PartialDate &date);
    static QJsonObject schema();
    static QString words(const PartialDate &date);
};

}
