#include "core/domain/typed_date.h"

#include "core/domain/italian_date.h"
#include "core/support/text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace seduta {

namespace {

constexpr int monthsOfYear = 12;
constexpr int leastLetters = 3;

const QLocale &italian()
{
    static const QLocale locale(QLocale::Italian, QLocale::Italy);
    return locale;
}

// "entro il", "dell'", "alle": what a sentence puts before a day.
QString withoutPreposition(QString words)
{
    static const QRegularExpression before(
        QStringLiteral("^(?:entro )?(?:(?:il|del|al|dal|nel|la|della|alla|dalla|nella|a|ad|di|da|in|entro) "
                       "|(?:l|dell|all|dall|nell)['’])"));
    return words.remove(before);
}

// 0 where it is no month; "giu" and "giu." are as good as "giugno".
int monthNamed(const QString &word)
{
    for (int month = 1; month <= monthsOfYear && word.size() >= leastLetters; ++month)
        if (italian().standaloneMonthName(month).startsWith(word, Qt::CaseInsensitive))
            return month;
    return 0;
}

// 0 where it is no day of the week; its accent may be missing, or be an apostrophe.
int weekdayNamed(const QString &word)
{
    const QString sought = folded(word);
    for (int day = Qt::Monday; day <= Qt::Sunday && sought.size() >= leastLetters; ++day)
        if (folded(italian().standaloneDayName(day)).startsWith(sought))
            return day;
    return 0;
}

QDate nearest(const std::array<QDate, 3> &days, const QDate &today)
{
    QDate found;
    for (const auto &day : days)
        if (day.isValid() && (!found.isValid() || qAbs(day.daysTo(today)) < qAbs(found.daysTo(today))))
            found = day;
    return found;
}

struct DayAndMonth {
    int day = 0;
    int month = 0;
};

QDate inYear(const DayAndMonth &date, const QString &year, const QDate &today)
{
    constexpr int digitsOfYear = 4;
    constexpr int century = 100;
    const auto on = [&](int each) { return QDate(each, date.month, date.day); };
    if (year.size() == digitsOfYear)
        return on(year.toInt());
    if (!today.isValid())
        return {};
    if (year.isEmpty())
        return nearest({on(today.year() - 1), on(today.year()), on(today.year() + 1)}, today);
    const int inThis = today.year() / century * century + year.toInt();
    return nearest({on(inThis - century), on(inThis), on(inThis + century)}, today);
}

QDate readFigures(const QString &words, const QDate &today)
{
    static const QRegularExpression european(QStringLiteral(R"(^(\d{1,2})([/.\- ])(\d{1,2})(?:\2(\d{4}|\d{2}))?$)"));
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));
    static const QRegularExpression together(QStringLiteral(R"(^(\d{2})(\d{2})(\d{4})$)"));
    if (const auto day = european.match(words); day.hasMatch()) {
        const bool isPair = day.captured(2) == u' ' && day.captured(4).isEmpty();
        return isPair ? QDate() : inYear({day.captured(1).toInt(), day.captured(3).toInt()}, day.captured(4), today);
    }
    if (const auto day = iso.match(words); day.hasMatch())
        return QDate(day.captured(1).toInt(), day.captured(2).toInt(), day.captured(3).toInt());
    const auto day = together.match(words);
    return inYear({day.captured(1).toInt(), day.captured(2).toInt()}, day.captured(3), today);
}

QDate readWords(const QString &words, const QDate &today)
{
    static const QRegularExpression written(
        QStringLiteral(R"(^(\d{1,2})[°º^]?[ /.\-]*([a-z]+)\.?(?:[ /.\-]+(?:del )?['’]?(\d{4}|\d{2}))?$)"));
    const auto day = written.match(words);
    const int month = monthNamed(day.captured(2));
    return month == 0 ? QDate() : inYear({day.captured(1).toInt(), month}, day.captured(3), today);
}

PartialDate readMonth(const QString &text)
{
    for (const auto *format : {"MMMM yyyy", "MMM yyyy", "M/yyyy", "M-yyyy", "M.yyyy", "yyyy-MM"})
        if (const QDate day = italian().toDate(text, QLatin1String(format)); day.isValid())
            return PartialDate::inMonth(day.year(), day.month());
    return {};
}

PartialDate readSeason(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^([a-z]+) (\d{4})(?:[-/](\d{2}|\d{4}))?$)"));
    const auto match = pattern.match(text);
    const auto &names = seasonNames();
    const auto season = std::find(names.begin(), names.end(), match.captured(1));
    return season == names.end() ? PartialDate{}
                                 : PartialDate::inSeason(match.captured(2).toInt(), int(season - names.begin()));
}

PartialDate readPlain(const QString &typed, const QDate &today)
{
    constexpr int digitsOfYear = 4;
    const QString text = withoutPreposition(typed);
    if (const int year = text.toInt(); year > 0 && text.size() == digitsOfYear)
        return PartialDate::inYear(year);
    if (const QDate day = readDay(text, today); day.isValid())
        return PartialDate::onDay(day);
    const auto month = readMonth(text);
    return month.isKnown() ? month : readSeason(text);
}

}

QDate readDay(const QString &typed, const QDate &today)
{
    static const QRegularExpression weekday(QStringLiteral("^([a-zì]+['’]?)[.,]? (?=\\d)"));
    QString words = withoutPreposition(typed.simplified().toLower());
    int dayOfWeek = 0;
    if (const auto named = weekday.match(words); named.hasMatch()) {
        dayOfWeek = weekdayNamed(named.captured(1));
        if (dayOfWeek == 0)
            return {};
        words.remove(0, named.capturedLength());
    }
    const QDate figures = readFigures(words, today);
    const QDate day = figures.isValid() ? figures : readWords(words, today);
    return dayOfWeek == 0 || (day.isValid() && day.dayOfWeek() == dayOfWeek) ? day : QDate();
}

PartialDate readDate(const QString &typed, const QDate &today)
{
    static const QRegularExpression circa(QStringLiteral("^circa | circa$"));
    QString text = typed.simplified().toLower();
    const bool isCirca = text.contains(circa);
    PartialDate date = readPlain(text.remove(circa), today);
    date.circa = isCirca && date.isKnown();
    return date;
}

QTime readHour(const QString &typed)
{
    static const QRegularExpression before(
        QStringLiteral(R"(^(?:(?:alle|dalle|per le|le) )?(?:ore|ora|h)?[.:]? ?(?=\d))"));
    static const QRegularExpression apart(
        QStringLiteral(R"(^(\d{1,2})(?: ?[.:,h] ?(\d{2})(?:[.:]\d{2})?| (\d{2}))? ?h?$)"));
    static const QRegularExpression together(QStringLiteral(R"(^(\d{1,2})(\d{2})$)"));
    const QString words = typed.simplified().toLower().remove(before);
    if (const auto hour = apart.match(words); hour.hasMatch())
        return QTime(hour.captured(1).toInt(), (hour.captured(2) + hour.captured(3)).toInt());
    const auto hour = together.match(words);
    return hour.hasMatch() ? QTime(hour.captured(1).toInt(), hour.captured(2).toInt()) : QTime();
}

}
