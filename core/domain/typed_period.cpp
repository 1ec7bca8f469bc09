#include "core/domain/typed_period.h"

#include "core/domain/date_words.h"
#include "core/domain/italian_date.h"
#include "core/domain/spoken_day.h"

#include <QRegularExpression>

#include <algorithm>

namespace seduta {

namespace {

constexpr int monthsOfYear = 12;
constexpr int yearsOfCentury = 100;

// The first of three years in which the period is not over.
template <class InYear>
PartialDate firstNotOver(const QDate &today, InYear inYear)
{
    for (int year = today.year() - 1; today.isValid() && year <= today.year() + 1; ++year)
        if (const PartialDate period = inYear(year); period.day >= today)
            return period;
    return {};
}

PartialDate readMonthInFigures(const QString &words)
{
    static const QRegularExpression figures(QStringLiteral(R"(^(?:(\d{1,2})[/.\-](\d{4})|(\d{4})-(\d{1,2}))$)"));
    const auto match = figures.match(words);
    const int month = (match.captured(1) + match.captured(4)).toInt();
    const bool isMonth = month >= 1 && month <= monthsOfYear;
    return isMonth ? PartialDate::inMonth((match.captured(2) + match.captured(3)).toInt(), month) : PartialDate();
}

int yearOf(const QString &figures, const QDate &today)
{
    constexpr int shortYear = 2;
    if (figures.size() != shortYear)
        return figures.toInt();
    const int inThis = today.year() / yearsOfCentury * yearsOfCentury + figures.toInt();
    return nearest({QDate(inThis - yearsOfCentury, 1, 1), QDate(inThis, 1, 1), QDate(inThis + yearsOfCentury, 1, 1)},
                   {today})
        .year();
}

PartialDate readMonth(const QString &words, const QDate &today)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^([a-z]+)\.?(?:[ /\-](?:del )?(\d{4})| ?'(\d{2}))?$)"));
    const auto match = pattern.match(words);
    const int month = monthNamed(match.captured(1));
    const QString year = match.captured(2) + match.captured(3);
    if (month == 0)
        return {};
    if (year.isEmpty())
        return firstNotOver(today, [month](int each) { return PartialDate::inMonth(each, month); });
    return PartialDate::inMonth(yearOf(year, today), month);
}

// Winter is told by both its years, or by the one it begins in.
bool isNextYear(int year, const QString &next)
{
    return next.isEmpty() || next == QString::number(year + 1) || next == QString::number(year + 1).right(next.size());
}

PartialDate readSeason(const QString &words, const QDate &today)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^([a-z]+)(?: (?:del )?(\d{4})(?:[-/](\d{2}|\d{4}))?)?$)"));
    const auto match = pattern.match(words);
    const auto &names = seasonNames();
    const auto named = std::find(names.begin(), names.end(), match.captured(1));
    if (named == names.end())
        return {};
    const int season = int(named - names.begin());
    const int year = match.captured(2).toInt();
    if (match.captured(2).isEmpty())
        return firstNotOver(today, [season](int each) { return PartialDate::inSeason(each, season); });
    return isNextYear(year, match.captured(3)) ? PartialDate::inSeason(year, season) : PartialDate();
}

int stepTold(const QString &words)
{
    if (words.contains(QStringLiteral("prossim")))
        return 1;
    return words.contains(QStringLiteral("scors")) ? -1 : 0;
}

// "mese prossimo", "quest'anno"; after "fine" the word alone is enough.
PartialDate readFromToday(const QString &words, const QDate &today)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?:questo |quest'|prossimo |scorso )?(mese|anno)|(mese|anno) (?:prossimo|scorso))$"));
    const auto match = pattern.match(words);
    if (!match.hasMatch() || !today.isValid())
        return {};
    const int step = stepTold(words);
    if ((match.captured(1) + match.captured(2)) == QStringLiteral("anno"))
        return PartialDate::inYear(today.year() + step);
    const QDate month = today.addMonths(step);
    return PartialDate::inMonth(month.year(), month.month());
}

PartialDate readYear(const QString &words)
{
    constexpr int figuresOfYear = 4;
    const int year = words.size() == figuresOfYear ? words.toInt() : 0;
    return year > 0 ? PartialDate::inYear(year) : PartialDate();
}

QDate firstDayOf(const PartialDate &period)
{
    constexpr int monthsOfSeason = 3;
    const QDate ofLastMonth(period.day.year(), period.day.month(), 1);
    switch (period.precision) {
    case DatePrecision::Month: return ofLastMonth;
    case DatePrecision::Season: return ofLastMonth.addMonths(1 - monthsOfSeason);
    default: return QDate(period.day.year(), 1, 1);
    }
}

QDate middleOf(const PartialDate &period)
{
    constexpr int middleOfMonth = 15;
    const QDate first = firstDayOf(period);
    return period.precision == DatePrecision::Month ? first.addDays(middleOfMonth - 1)
                                                    : first.addDays(first.daysTo(period.day) / 2);
}

}

PartialDate readPeriod(const QString &words, const QDate &today)
{
    if (const auto year = readYear(words); year.isKnown())
        return year;
    if (const auto month = readMonthInFigures(words); month.isKnown())
        return month;
    if (const auto month = readMonth(words, today); month.isKnown())
        return month;
    const auto season = readSeason(words, today);
    return season.isKnown() ? season : readFromToday(words, today);
}

PartialDate readPartOfPeriod(const QString &words, const QDate &today)
{
    static const QRegularExpression pattern(QStringLiteral("^(inizio|meta|fine)'? (?:di |del |della |dell')?(.+)$"));
    const auto match = pattern.match(words);
    const auto period = readPeriod(match.captured(2), today);
    if (!period.isKnown())
        return {};
    if (match.captured(1) == QStringLiteral("fine"))
        return PartialDate::onDay(period.day);
    auto roughly =
        PartialDate::onDay(match.captured(1) == QStringLiteral("meta") ? middleOf(period) : firstDayOf(period));
    roughly.circa = true;
    return roughly;
}

}
