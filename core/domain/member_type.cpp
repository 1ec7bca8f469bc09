#include "core/domain/member_type.h"

#include "core/domain/italian_date.h"
#include "core/support/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace seduta {

namespace {

QJsonObject described(const char *type, const char *description)
{
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("description"), QLatin1String(description)}};
}

QJsonObject ofType(const char *type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

Complaint wholeNumber(const QJsonValue &value, qint64 &number)
{
    number = value.toInteger(-1);
    if (number == -1 && value.toInteger(0) == 0)
        return QCoreApplication::translate("Exchange", "is not a whole number");
    if (number < -highestNumber || number > highestNumber)
        return QCoreApplication::translate("Exchange", "is too large a number");
    return std::nullopt;
}

}

Complaint MemberType<QString>::fromJson(const QJsonValue &value, QString &text)
{
    if (!value.isString())
        return QCoreApplication::translate("Exchange", "is not a text");
    text = cleaned(value.toString());
    return std::nullopt;
}

QJsonObject MemberType<QString>::schema()
{
    return ofType("string");
}

Complaint MemberType<int>::fromJson(const QJsonValue &value, int &number)
{
    qint64 given = 0;
    if (auto complaint = wholeNumber(value, given))
        return complaint;
    if (given < std::numeric_limits<int>::min() || given > std::numeric_limits<int>::max())
        return QCoreApplication::translate("Exchange", "is too large a number");
    number = int(given);
    return std::nullopt;
}

QJsonObject MemberType<int>::schema()
{
    return ofType("integer");
}

Complaint MemberType<Money>::fromJson(const QJsonValue &value, Money &amount)
{
    return wholeNumber(value, amount.cents);
}

QJsonObject MemberType<Money>::schema()
{
    return ofType("integer");
}

Complaint MemberType<bool>::fromJson(const QJsonValue &value, bool &flag)
{
    if (!value.isBool())
        return QCoreApplication::translate("Exchange", "is neither true nor false");
    flag = value.toBool();
    return std::nullopt;
}

QJsonObject MemberType<bool>::schema()
{
    return ofType("boolean");
}

QString MemberType<bool>::words(bool flag)
{
    return flag ? QCoreApplication::translate("RecordWords", "so")
                : QCoreApplication::translate("RecordWords", "not so");
}

Complaint MemberType<QDate>::fromJson(const QJsonValue &value, QDate &day)
{
    day = QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd"));
    if (day.isValid())
        return std::nullopt;
    return QCoreApplication::translate("Exchange", "is not a date such as 2025-06-26");
}

QJsonObject MemberType<QDate>::schema()
{
    return described("string", "A day of the office's calendar, 2025-06-26.");
}

QString MemberType<QDate>::words(const QDate &day)
{
    return shortDate(day);
}

Complaint MemberType<QTime>::fromJson(const QJsonValue &value, QTime &hour)
{
    hour = QTime::fromString(value.toString(), format());
    if (hour.isValid())
        return std::nullopt;
    return QCoreApplication::translate("Exchange", "is not a time such as 09:30");
}

QJsonObject MemberType<QTime>::schema()
{
    return described("string", "A time of the office's clock, 09:30.");
}

QString MemberType<QTime>::words(const QTime &hour)
{
    return shortHour(hour);
}

Complaint MemberType<QDateTime>::fromJson(const QJsonValue &value, QDateTime &moment)
{
    const auto given = QDateTime::fromString(value.toString(), Qt::ISODate);
    moment = given.toUTC();
    if (given.isValid() && given.timeSpec() != Qt::LocalTime)
        return std::nullopt;
    return QCoreApplication::translate("Exchange", "is not a moment such as 2025-06-26T09:30:00Z");
}

QJsonObject MemberType<QDateTime>::schema()
{
    return described("string", "A moment in UTC, 2025-06-26T07:30:00Z.");
}

QString MemberType<QDateTime>::words(const QDateTime &moment)
{
    return shortMoment(moment);
}

void MemberType<QStringList>::store(QVariantList &row, const QStringList &lines)
{
    row.append(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(lines)).toJson(QJsonDocument::Compact)));
}

QStringList MemberType<QStringList>::stored(const QString &array)
{
    QStringList lines;
    const auto values = QJsonDocument::fromJson(array.toUtf8()).array();
    for (const auto line : values)
        lines.append(line.toString());
    return lines;
}

QJsonValue MemberType<QStringList>::toJson(const QStringList &lines)
{
    return QJsonArray::fromStringList(lines);
}

Complaint MemberType<QStringList>::fromJson(const QJsonValue &value, QStringList &lines)
{
    if (!value.isArray())
        return QCoreApplication::translate("Exchange", "is not a list");
    const auto array = value.toArray();
    for (const auto line : array) {
        if (!line.isString())
            return QCoreApplication::translate("Exchange", "is not a list of texts");
        lines.append(cleaned(line.toString()));
    }
    return std::nullopt;
}

QJsonObject MemberType<QStringList>::schema()
{
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), ofType("string")}};
}

QString MemberType<QStringList>::words(const QStringList &lines)
{
    return lines.join(QStringLiteral("; "));
}

Complaint numberOfRecord(const QJsonValue &value, qint64 &number)
{
    if (auto complaint = wholeNumber(value, number))
        return complaint;
    if (number > 0)
        return std::nullopt;
    return QCoreApplication::translate("Exchange", "is not the number of a record");
}

Complaint wordAmong(const QJsonValue &value, std::span<const char *const> words, int &place)
{
    const QString given = value.toString();
    QStringList known;
    for (size_t i = 0; i < words.size(); ++i) {
        known.append(QLatin1String(words[i]));
        if (given == known.constLast()) {
            place = int(i);
            return std::nullopt;
        }
    }
    return QCoreApplication::translate("Exchange", "is none of: %1").arg(known.join(QStringLiteral(", ")));
}

QJsonObject schemaOfReference(const char *record)
{
    auto schema = described("integer", "");
    schema.insert(QStringLiteral("minimum"), 1);
    schema.insert(QStringLiteral("description"), QStringLiteral("The id of a ") + QLatin1String(record) + u'.');
    return schema;
}

QJsonObject schemaOfWords(std::span<const char *const> words)
{
    QJsonArray all;
    for (const auto *each : words)
        all.append(QLatin1String(each));
    return {{QStringLiteral("enum"), all}};
}

QStringList MemberType<PartialDate>::columns(const QString &name)
{
    const QString base = name.endsWith(QStringLiteral("_on")) ? name.chopped(3) : name;
    return {base + QStringLiteral("_on"), base + QStringLiteral("_precision"), base + QStringLiteral("_circa")};
}

Complaint MemberType<PartialDate>::fromJson(const QJsonValue &value, PartialDate &date)
{
    const auto known = value.isString() ? fromEdtf(value.toString()) : std::nullopt;
    if (!known)
        return QCoreApplication::translate("Exchange",
                                           "is not a date such as 2025-06-26, 2025-06, 2025-22 (summer) or 2025~");
    date = *known;
    return std::nullopt;
}

QJsonObject MemberType<PartialDate>::schema()
{
    return described("string",
                     "A date as precise as it is known (ISO 8601-2): 2025-06-26, 2025-06, 2025-22 for summer, "
                     "2025; a final ~ for circa.");
}

QString MemberType<PartialDate>::words(const PartialDate &date)
{
    return shortDate(date);
}

}
