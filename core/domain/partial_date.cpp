#include "core/domain/partial_date.h"

#include <QRegularExpression>

namespace seduta {

namespace {

constexpr int firstSeason = 21;

QDate lastDayOf(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

// Spring ends in May, summer in August, autumn in November, winter in February of the following year.
QDate lastDayOfSeason(int year, int season)
{
    return season == 3 ? lastDayOf(year + 1, 2) : lastDayOf(year, 5 + 3 * season);
}

int seasonOf(const QDate &lastDay)
{
    return lastDay.month() == 2 ? 3 : (lastDay.month() - 5) / 3;
}

int yearOfSeason(const QDate &lastDay)
{
    return lastDay.month() == 2 ? lastDay.year() - 1 : lastDay.year();
}

}

PartialDate PartialDate::onDay(const QDate &date)
{
    return date.isValid() ? PartialDate{date, DatePrecision::Day, false} : PartialDate{};
}

PartialDate PartialDate::inMonth(int year, int month)
{
    return PartialDate{lastDayOf(year, month), DatePrecision::Month, false};
}

PartialDate PartialDate::inSeason(int year, int season)
{
    return PartialDate{lastDayOfSeason(year, season), DatePrecision::Season, false};
}

PartialDate PartialDate::inSeasonOf(const QDate &day)
{
    constexpr int monthsOfWinterLeft = 2;
    constexpr int monthsOfSeason = 3;
    if (!day.isValid())
        return {};
    const QDate begun = day.addMonths(-monthsOfWinterLeft);
    return inSeason(begun.year(), (begun.month() - 1) / monthsOfSeason);
}

PartialDate PartialDate::inYear(int year)
{
    return PartialDate{QDate(year, 12, 31), DatePrecision::Year, false};
}

QDate PartialDate::firstDay() const
{
    constexpr int monthsOfSeason = 3;
    switch (precision) {
    case DatePrecision::Day: return day;
    case DatePrecision::Month: return day.isValid() ? QDate(day.year(), day.month(), 1) : day;
    case DatePrecision::Season: return day.isValid() ? day.addDays(1).addMonths(-monthsOfSeason) : day;
    case DatePrecision::Year: return day.isValid() ? QDate(day.year(), 1, 1) : day;
    case DatePrecision::Unknown: break;
    }
    return {};
}

QString inOrderOfTime(const PartialDate &date)
{
    return date.isKnown() ? date.day.toString(Qt::ISODate) + QString::number(int(date.precision)) : QString();
}

QString edtf(const PartialDate &date)
{
    QString text;
    switch (date.precision) {
    case DatePrecision::Day: text = date.day.toString(Qt::ISODate); break;
    case DatePrecision::Month: text = date.day.toString(QStringLiteral("yyyy-MM")); break;
    case DatePrecision::Season:
        text = QStringLiteral("%1-%2").arg(QString::number(yearOfSeason(date.day)),
                                           twoDigits(firstSeason + seasonOf(date.day)));
        break;
    case DatePrecision::Year: text = date.day.toString(QStringLiteral("yyyy")); break;
    case DatePrecision::Unknown: return {};
    }
    return date.circa ? text + u'~' : text;
}

std::optional<PartialDate> fromEdtf(const QString &text)
{
    if (text.isEmpty())
        return PartialDate{};
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~)?$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;

    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    PartialDate date;
    if (match.hasCaptured(3) && !match.captured(3).isEmpty())
        date = PartialDate::onDay(QDate(year, month, match.captured(3).toInt()));
    else if (match.captured(2).isEmpty())
        date = PartialDate::inYear(year);
    else if (month >= firstSeason && month < firstSeason + 4)
        date = PartialDate::inSeason(year, month - firstSeason);
    else
        date = PartialDate::inMonth(year, month);
    if (!date.day.isValid())
        return std::nullopt;
    date.circa = !match.captured(4).isEmpty();
    return date;
}

}
