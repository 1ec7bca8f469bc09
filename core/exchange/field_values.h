#pragma once

#include "core/domain/partial_date.h"
#include "core/support/id.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>

#include <optional>

namespace seduta::exchange {

/// Beyond it not every program reads a whole number exactly (RFC 8259).
constexpr qint64 highestNumber = (qint64(1) << 53) - 1;

/// How each kind of member is written in a seduta-1 document.
QJsonValue toValue(const QString &text);
QJsonValue toValue(int number);
QJsonValue toValue(qint64 number);
QJsonValue toValue(bool flag);
QJsonValue toValue(const QDate &date);
QJsonValue toValue(const QTime &time);
QJsonValue toValue(const QDateTime &moment);
QJsonValue toValue(const QStringList &lines);
QJsonValue toValue(const PartialDate &date);

template <class Record>
QJsonValue toValue(Id<Record> id)
{
    return id.value();
}

template <class Enum>
requires std::is_enum_v<Enum> QJsonValue toValue(Enum value)
{
    return word(value);
}

/// Reads a member; answers what is wrong with the value, in a sentence, or nothing.
using Complaint = std::optional<QString>;
Complaint read(const QJsonValue &value, QString &text);
Complaint read(const QJsonValue &value, int &number);
Complaint read(const QJsonValue &value, qint64 &number);
Complaint read(const QJsonValue &value, bool &flag);
Complaint read(const QJsonValue &value, QDate &date);
Complaint read(const QJsonValue &value, QTime &time);
Complaint read(const QJsonValue &value, QDateTime &moment);
Complaint read(const QJsonValue &value, QStringList &lines);
Complaint read(const QJsonValue &value, PartialDate &date);

template <class Record>
Complaint read(const QJsonValue &value, Id<Record> &id)
{
    qint64 number = 0;
    if (auto complaint = read(value, number))
        return complaint;
    id = Id<Record>(number);
    if (id.isValid())
        return std::nullopt;
    return QCoreApplication::translate("Exchange", "is not the number of a record");
}

template <class Enum>
requires std::is_enum_v<Enum> Complaint read(const QJsonValue &value, Enum &into)
{
    if (const auto known = fromWord<Enum>(value.toString())) {
        into = *known;
        return std::nullopt;
    }
    QStringList words;
    for (const auto *each : Words<Enum>::words)
        words.append(QLatin1String(each));
    return QCoreApplication::translate("Exchange", "is none of: %1").arg(words.join(QStringLiteral(", ")));
}

}
