#include "core/exchange/field_values.h"

#include "core/support/text.h"

#include <limits>

namespace seduta::exchange {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

constexpr auto timeFormat = "HH:mm";

}

QJsonValue toValue(const QString &text)
{
    return text;
}

QJsonValue toValue(int number)
{
    return number;
}

QJsonValue toValue(qint64 number)
{
    return number;
}

QJsonValue toValue(bool flag)
{
    return flag;
}

QJsonValue toValue(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QJsonValue toValue(const QTime &time)
{
    return time.toString(QLatin1String(timeFormat));
}

QJsonValue toValue(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QJsonValue toValue(const QStringList &lines)
{
    return QJsonArray::fromStringList(lines);
}

QJsonValue toValue(const PartialDate &date)
{
    return edtf(date);
}

Complaint read(const QJsonValue &value, QString &text)
{
    if (!value.isString())
        return translated(QT_TRANSLATE_NOOP("Exchange", "is not a text"));
    text = cleaned(value.toString());
    return std::nullopt;
}

Complaint read(const QJsonValue &value, qint64 &number)
{
    number = value.toInteger(-1);
    if (number == -1 && value.toInteger(0) == 0)
        return translated(QT_TRANSLATE_NOOP("Exchange", "is not a whole number"));
    if (number < -highestNumber || number > highestNumber)
        return translated(QT_TRANSLATE_NOOP("Exchange", "is too large a number"));
    return std::nullopt;
}

Complaint read(const QJsonValue &value, int &number)
{
    qint64 given = 0;
    if (auto complaint = read(value, given))
        return complaint;
    if (given < std::numeric_limits<int>::min() || given > std::numeric_limits<int>::max())
        return translated(QT_TRANSLATE_NOOP("Exchange", "is too large a number"));
    number = int(given);
    return std::nullopt;
}

Complaint read(const QJsonValue &value, bool &flag)
{
    if (!value.isBool())
        return translated(QT_TRANSLATE_NOOP("Exchange", "is neither true nor false"));
    flag = value.toBool();
    return std::nullopt;
}

Complaint read(const QJsonValue &value, QDate &date)
{
    date = QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd"));
    if (date.isValid())
        return std::nullopt;
    return translated(QT_TRANSLATE_NOOP("Exchange", "is not a date such as 2025-06-26"));
}

Complaint read(const QJsonValue &value, QTime &time)
{
    time = QTime::fromString(value.toString(), QLatin1String(timeFormat));
    if (time.isValid())
        return std::nullopt;
    return translated(QT_TRANSLATE_NOOP("Exchange", "is not a time such as 09:30"));
}

Complaint read(const QJsonValue &value, QDateTime &moment)
{
    const auto given = QDateTime::fromString(value.toString(), Qt::ISODate);
    moment = given.toUTC();
    if (given.isValid() && given.timeSpec() != Qt::LocalTime)
        return std::nullopt;
    return translated(QT_TRANSLATE_NOOP("Exchange", "is not a moment such as 2025-06-26T09:30:00Z"));
}

Complaint read(const QJsonValue &value, QStringList &lines)
{
    if (!value.isArray())
        return translated(QT_TRANSLATE_NOOP("Exchange", "is not a list"));
    const auto array = value.toArray();
    for (const auto line : array) {
        if (!line.isString())
            return translated(QT_TRANSLATE_NOOP("Exchange", "is not a list of texts"));
        lines.append(cleaned(line.toString()));
    }
    return std::nullopt;
}

Complaint read(const QJsonValue &value, PartialDate &date)
{
    const auto known = value.isString() ? fromEdtf(value.toString()) : std::nullopt;
    if (!known)
        return translated(
            QT_TRANSLATE_NOOP("Exchange", "is not a date such as 2025-06-26, 2025-06, 2025-22 (summer) or 2025~"));
    date = *known;
    return std::nullopt;
}

}
