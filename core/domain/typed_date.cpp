#include "core/domain/typed_date.h"

#include "core/domain/date_words.h"
#include "core/domain/italian_number.h"
#include "core/domain/spoken_day.h"
#include "core/domain/typed_period.h"

#include <QRegularExpression>

namespace seduta {

namespace {

/// What is typed, without what a sentence puts before a date and what a list writes behind it.
struct DateTyped {
    QString words{};
    bool isTerm = false;
    bool isCirca = false;
};

// "entro il", "dell'", "sul": what a sentence puts before a day.
QString withoutPreposition(QString words)
{
    static const QRegularExpression before(
        QStringLiteral("^(?:(?:con )?(?:il|del|al|dal|nel|sul|la|della|alla|dalla|nella|sulla|a|ad|di|da|in|su) "
                       "|con (?!il |la |l')|(?:con )?(?:l|dell|all|dall|nell|sull)')"));
    return words.remove(before);
}

// The hour of a moment, and the words that are said beside a due date.
QString withoutTail(QString words)
{
    static const QRegularExpression behind(QStringLiteral(R"((?: \d{1,2}:\d{2}(?::\d{2})?| \(.*\))$)"));
    return words.remove(behind);
}

DateTyped asTyped(const QString &typed)
{
    static const QRegularExpression circa(QStringLiteral("^circa | circa$"));
    static const QRegularExpression term(QStringLiteral("^entro "));
    QString words = withoutTail(plainDateWords(typed));
    DateTyped date;
    date.isCirca = words.contains(circa);
    words.remove(circa);
    date.isTerm = words.contains(term);
    date.words = withoutPreposition(words.remove(term));
    return date;
}

struct DayAndMonth {
    int day = 0;
    int month = 0;
};

QDate inYear(const DayAndMonth &date, const QString &year, const DaySought &sought)
{
    constexpr int digitsOfYear = 4;
    constexpr int century = 100;
    const auto on = [&](int each) { return QDate(each, date.month, date.day); };
    if (year.size() == digitsOfYear)
        return on(year.toInt());
    if (!sought.today.isValid())
        return {};
    const int thisYear = sought.today.year();
    if (!year.isEmpty()) {
        const int inThis = thisYear / century * century + year.toInt();
        return nearest({on(inThis - century), on(inThis), on(inThis + century)}, {sought.today});
    }
    const bool isLeapDay = date.day == 29 && date.month == 2;
    const int reach = isLeapDay ? 4 : 1;
    QList<QDate> days;
    for (int each = thisYear - reach; each <= thisYear + reach; ++each)
        days.append(on(each));
    return nearest(days, sought);
}

QDate readFigures(const QString &words, const DaySought &sought)
{
    static const QRegularExpression european(QStringLiteral(R"(^(\d{1,2})([/.\- ])(\d{1,2})(?:\2(\d{4}|\d{2}))?$)"));
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));
    static const QRegularExpression together(QStringLiteral(R"(^(\d{2})(\d{2})(\d{4})$)"));
    if (const auto day = european.match(words); day.hasMatch()) {
        const bool isPair = day.captured(2) == u' ' && day.captured(4).isEmpty();
        return isPair ? QDate() : inYear({day.captured(1).toInt(), day.captured(3).toInt()}, day.captured(4), sought);
    }
    if (const auto day = iso.match(words); day.hasMatch())
        return QDate(day.captured(1).toInt(), day.captured(2).toInt(), day.captured(3).toInt());
    const auto day = together.match(words);
    return inYear({day.captured(1).toInt(), day.captured(2).toInt()}, day.captured(3), sought);
}

QDate readWords(const QString &words, const DaySought &sought)
{
    static const QRegularExpression written(
        QStringLiteral(R"(^(\d{1,2})[°º^]?[ /.\-]*([a-z]+)\.?(?:[ /.\-]+(?:del )?'?(\d{4}|\d{2}))?$)"));
    const auto day = written.match(words);
    const int month = monthNamed(day.captured(2));
    return month == 0 ? QDate() : inYear({day.captured(1).toInt(), month}, day.captured(3), sought);
}

// As minutes open: "(l')anno duemilaventicinque, il giorno ventisei del mese di giugno".
QDate readAllInWords(const QString &words)
{
    static const QRegularExpression pattern(QStringLiteral("^anno ([a-z]+), il giorno ([a-z]+) del mese di ([a-z]+)$"));
    const auto date = pattern.match(words);
    if (!date.hasMatch())
        return {};
    const bool isFirst = date.captured(2) == ordinal(1);
    constexpr int lastYear = 9999;
    constexpr int lastDay = 31;
    return QDate(numberNamed(date.captured(1), lastYear), monthNamed(date.captured(3)),
                 isFirst ? 1 : numberNamed(date.captured(2), lastDay));
}

// "gio 20": of the days around, the nearest that is both.
QDate readDayOfMonth(const QString &words, const DaySought &sought)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,2}$"));
    if (sought.weekday == 0 || !number.match(words).hasMatch() || !sought.today.isValid())
        return {};
    constexpr int reach = 2;
    QList<QDate> days;
    for (int step = -reach; step <= reach; ++step) {
        const QDate month = sought.today.addMonths(step);
        days.append(QDate(month.year(), month.month(), words.toInt()));
    }
    return nearest(days, sought);
}

QDate readWritten(const QString &words, const DaySought &sought)
{
    if (const QDate day = readFigures(words, sought); day.isValid())
        return day;
    if (const QDate day = readWords(words, sought); day.isValid())
        return day;
    const QDate day = readAllInWords(words);
    return day.isValid() ? day : readDayOfMonth(words, sought);
}

QDate readDayAfterWeekday(QString words, DaySought sought)
{
    static const QRegularExpression weekday(QStringLiteral("^([a-z]+)'?[.,]? (?=\\d)"));
    if (const auto named = weekday.match(words); named.hasMatch()) {
        sought.weekday = weekdayNamed(named.captured(1));
        if (sought.weekday == 0)
            return {};
        words.remove(0, named.capturedLength());
    }
    const QDate day = readWritten(words, sought);
    return sought.weekday == 0 || (day.isValid() && day.dayOfWeek() == sought.weekday) ? day : QDate();
}

PartialDate readDayOf(const DateTyped &typed, const QDate &today)
{
    const DaySought sought{today, typed.isTerm, 0};
    if (const QDate day = spokenDay(typed.words, sought); day.isValid())
        return PartialDate::onDay(day);
    const auto part = readPartOfPeriod(typed.words, today);
    return part.isKnown() ? part : PartialDate::onDay(readDayAfterWeekday(typed.words, sought));
}

}

QDate readDay(const QString &typed, const QDate &today)
{
    return readDayOf(asTyped(typed), today).day;
}

PartialDate readDate(const QString &typed, const QDate &today)
{
    if (const auto spelled = fromEdtf(typed.trimmed()); spelled)
        return *spelled;
    const auto words = asTyped(typed);
    const auto day = readDayOf(words, today);
    auto date = day.isKnown() ? day : readPeriod(words.words, today);
    date.circa = date.isKnown() && (date.circa || words.isCirca);
    return date;
}

QTime readHour(const QString &typed)
{
    static const QRegularExpression before(
        QStringLiteral(R"(^(?:(?:(?:con |per )?le|alle|dalle|delle|nelle|sulle) )?(?:ore|ora|h)?[.:]? ?(?=\d))"));
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
