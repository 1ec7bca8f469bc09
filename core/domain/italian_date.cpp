#include "core/domain/italian_date.h"

#include "core/domain/italian_number.h"

#include <QLocale>

namespace seduta {

namespace {

constexpr NounForm masculineSingular{Gender::Masculine, GrammaticalNumber::Singular};
constexpr NounForm feminineSingular{Gender::Feminine, GrammaticalNumber::Singular};

const QLocale &italian()
{
    static const QLocale locale(QLocale::Italian, QLocale::Italy);
    return locale;
}

QString monthAndYear(const QDate &date)
{
    return italian().standaloneMonthName(date.month()) + u' ' + QString::number(date.year());
}

// The day kept with a season is its last one: May, August, November, or February of the year after.
int seasonOf(const PartialDate &date)
{
    return date.day.month() == 2 ? 3 : (date.day.month() - 3) / 3;
}

QString seasonAndYear(const PartialDate &date)
{
    const int season = seasonOf(date);
    const QString year = QString::number(date.day.year());
    const QString years = season == 3 ? QString::number(date.day.year() - 1) + u'-' + year : year;
    return seasonNames().at(static_cast<size_t>(season)) + u' ' + years;
}

QString withoutCirca(const PartialDate &date)
{
    switch (date.precision) {
    case DatePrecision::Day: return longDate(date.day);
    case DatePrecision::Month: return monthAndYear(date.day);
    case DatePrecision::Season: return seasonAndYear(date);
    case DatePrecision::Year: return QString::number(date.day.year());
    case DatePrecision::Unknown: break;
    }
    return {};
}

QString withCirca(const QString &words, const PartialDate &date)
{
    return date.circa && !words.isEmpty() ? words + QStringLiteral(" circa") : words;
}

// The number at the head gives the sound: l'8, l'11; 1° is "primo".
QString withMasculineArticle(const QString &words, int number, Preposition preposition)
{
    return withArticle(words, NameReading{masculineSingular, onsetOfNumber(number)}, preposition);
}

bool isUsable(const PartialDate &date)
{
    return date.isKnown() && date.day.isValid();
}

}

const std::array<QString, 4> &seasonNames()
{
    static const std::array<QString, 4> names{QStringLiteral("primavera"), QStringLiteral("estate"),
                                              QStringLiteral("autunno"), QStringLiteral("inverno")};
    return names;
}

QString longDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    const QString day = date.day() == 1 ? ordinalSign(1) : QString::number(date.day());
    return day + u' ' + monthAndYear(date);
}

QString weekday(const QDate &date)
{
    return date.isValid() ? italian().standaloneDayName(date.dayOfWeek()) : QString();
}

QString weekdayDate(const QDate &date)
{
    return date.isValid() ? weekday(date) + u' ' + longDate(date) : QString();
}

QString shortDate(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString dateInWords(const QDate &date)
{
    if (!date.isValid())
        return {};
    const QString day = date.day() == 1 ? ordinal(1) : cardinal(date.day());
    return QStringLiteral("l'anno %1, il giorno %2 del mese di %3")
        .arg(cardinal(date.year()), day, italian().standaloneMonthName(date.month()));
}

QString shortHour(const QTime &time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString shortMoment(const QDateTime &moment)
{
    return moment.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString longMoment(const QDateTime &moment)
{
    return moment.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

QString clockTime(const QTime &time)
{
    return time.toString(QStringLiteral("H.mm"));
}

QString hourWith(const QTime &time, Preposition preposition)
{
    if (!time.isValid())
        return {};
    QString hours = QStringLiteral("ore ") + clockTime(time);
    if (preposition == Preposition::None)
        return hours;
    return withArticle(hours, {Gender::Feminine, GrammaticalNumber::Plural}, preposition);
}

QString dateWith(const QDate &date, Preposition preposition)
{
    return date.isValid() ? withMasculineArticle(longDate(date), date.day(), preposition) : QString();
}

QString longDate(const PartialDate &date)
{
    return isUsable(date) ? withCirca(withoutCirca(date), date) : QString();
}

QString shortDate(const PartialDate &date)
{
    return isUsable(date) && date.precision == DatePrecision::Day ? withCirca(shortDate(date.day), date)
                                                                  : longDate(date);
}

QString dateWith(const PartialDate &date, Preposition preposition)
{
    const QString words = longDate(date);
    if (words.isEmpty())
        return {};
    switch (date.precision) {
    case DatePrecision::Day: return withMasculineArticle(words, date.day.day(), preposition);
    case DatePrecision::Year: return withMasculineArticle(words, date.day.year(), preposition);
    case DatePrecision::Season:
        return withArticle(words, seasonOf(date) < 2 ? feminineSingular : masculineSingular, preposition);
    default: return withoutArticle(words, preposition);
    }
}

QString dueBy(const PartialDate &date)
{
    const QString words = dateWith(date, Preposition::None);
    return words.isEmpty() ? words : QStringLiteral("entro ") + words;
}

QString happeningOn(const PartialDate &date)
{
    switch (date.precision) {
    case DatePrecision::Day: return dateWith(date, Preposition::None);
    case DatePrecision::Month: return dateWith(date, Preposition::A);
    default: return dateWith(date, Preposition::In);
    }
}

QString dateInWords(const PartialDate &date)
{
    return date.isDay() && !date.circa ? dateInWords(date.day) : happeningOn(date);
}

QString weekdayDate(const PartialDate &date)
{
    return date.isDay() && !date.circa ? weekdayDate(date.day) : longDate(date);
}

}
