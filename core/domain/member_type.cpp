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

QString quoted(const QString &text)
{
    constexpr qsizetype longest = 40;
    const QString line = cleaned(text).simplified();
    return QStringLiteral("“%1”").arg(line.size() > longest ? line.left(longest) + QChar(0x2026) : line);
}

Complaint wholeNumber(const QJsonValue &value, qint64 &number)
{
    number = value.toInteger(-1);
    if (number == -1 && value.toInteger(0) == 0)
        return QCoreApplication::translate("Exchange", "is %1, not a whole number").arg(toldValue(value));
    if (number < -highestNumber || number > highestNumber)
        return QCoreApplication::translate("Exchange", "is too large a number");
    return std::nullopt;
}

}

QString toldValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return quoted(value.toString());
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 17);
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array: return QCoreApplication::translate("Exchange", "a list");
    case QJsonValue::Object: return QCoreApplication::translate("Exchange", "an object");
    default: return QStringLiteral("null");
    }
}

Complaint MemberType<QString>::fromJson(const QJsonValue &value, QString &text)
{
    if (!value.isString())
        return QCoreApplication::translate("Exchange", "is %1, not a text").arg(toldValue(value));
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

Complaint MemberType<Decimal>::fromJson(const QJsonValue &value, Decimal &number)
{
    const auto known = value.isString() ? fromPlainDecimal(value.toString()) : std::nullopt;
    if (!known)
        return QCoreApplication::translate("Exchange", "is %1, not a decimal number such as 1234.5, in quotes")
            .arg(toldValue(value));
    number = *known;
    return std::nullopt;
}

QJsonObject MemberType<Decimal>::schema()
{
    return described("string",
                     "An exact decimal number, 1234.5: no more than twelve digits before the point and six after it.");
}

Complaint MemberType<bool>::fromJson(const QJsonValue &value, bool &flag)
{
    if (!value.isBool())
        return QCoreApplication::translate("Exchange", "is %1, neither true nor false").arg(toldValue(value));
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
    return QCoreApplication::translate("Exchange", "is %1, not a date such as 2025-06-26").arg(toldValue(value));
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
    return QCoreApplication::translate("Exchange", "is %1, not a time such as 09:30").arg(toldValue(value));
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
    return QCoreApplication::translate("Exchange", "is %1, not a moment such as 2025-06-26T09:30:00Z")
        .arg(toldValue(value));
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
        return QCoreApplication::translate("Exchange", "is %1, not a list").arg(toldValue(value));
    const auto array = value.toArray();
    for (const auto line : array) {
        if (!line.isString())
            return QCoreApplication::translate("Exchange", "has %1 in it, and is to be a list of texts")
                .arg(toldValue(line));
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
    return QCoreApplication::translate("Exchange", "is %1, not the number of a record").arg(toldValue(value));
}

Complaint noneOf(const QJsonValue &value, std::span<const char *const> words)
{
    QStringList known;
    for (const auto *each : words)
        known.append(QLatin1String(each));
    return QCoreApplication::translate("Exchange", "is %1, none of: %2")
        .arg(toldValue(value), known.join(QStringLiteral(", ")));
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
    // Since and until when a thing holds were days first, and keep the name of their column.
    const bool isBound = name.startsWith(QStringLiteral("valid_"));
    const QString base = name.endsWith(QStringLiteral("_on")) ? name.chopped(3) : name;
    return {isBound ? base : base + QStringLiteral("_on"), base + QStringLiteral("_precision"),
            base + QStringLiteral("_circa")};
}

Complaint MemberType<PartialDate>::fromJson(const QJsonValue &value, PartialDate &date)
{
    const auto known = value.isString() ? fromEdtf(value.toString()) : std::nullopt;
    if (!known)
        return QCoreApplication::translate("Exchange",
                                           "is %1, not a date such as 2025-06-26, 2025-06, 2025-22 (summer) or 2025~")
            .arg(toldValue(value));
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
