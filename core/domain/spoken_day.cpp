#include "core/domain/spoken_day.h"

#include "core/domain/date_words.h"

#include <QMap>
#include <QRegularExpression>

namespace seduta {

namespace {

constexpr int daysOfWeek = 7;
constexpr int lastYear = 9999;
constexpr int mostInWords = 100;

bool fits(const QDate &day, const DaySought &sought)
{
    return day.isValid() && (sought.weekday == 0 || day.dayOfWeek() == sought.weekday)
        && (!sought.isTerm || day >= sought.today);
}

QDate namedDay(const QString &words, const QDate &today)
{
    static const QMap<QString, int> days{
        {QStringLiteral("altro ieri"), -2}, {QStringLiteral("altroieri"), -2}, {QStringLiteral("ieri"), -1},
        {QStringLiteral("oggi"), 0},        {QStringLiteral("domani"), 1},     {QStringLiteral("dopodomani"), 2},
        {QStringLiteral("dopo domani"), 2},
    };
    const auto day = days.constFind(words);
    return day == days.cend() ? QDate() : today.addDays(*day);
}

QDate after(const QDate &today, int count, QChar unit)
{
    switch (unit.unicode()) {
    case u'g': return today.addDays(count);
    case u's': return today.addDays(qint64(count) * daysOfWeek);
    case u'm': return today.addMonths(count);
    default: return today.addYears(count);
    }
}

// "tra due settimane", "un mese fa"; of a term "due settimane" is enough.
QDate countedDay(const QString &words, const DaySought &sought)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(tra|fra) )?([a-z]+|\\d+) (giorn[oi]|settiman[ae]|mes[ei]|ann[oi])( fa)?$"));
    const auto match = pattern.match(words);
    const bool isAhead = sought.isTerm || !match.captured(1).isEmpty();
    const bool isBehind = !match.captured(4).isEmpty();
    if (!match.hasMatch() || isAhead == isBehind)
        return {};
    const int count = numberNamed(match.captured(2), mostInWords);
    const QDate day = after(sought.today, isBehind ? -count : count, match.captured(3).front());
    return count > 0 && day.year() > 0 && day.year() <= lastYear ? day : QDate();
}

QDate weekdayAlone(const QString &words, const QDate &today)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?:quest[oa]|(prossim[oa]|scors[oa])) )?([a-z]+)'?\\.?(?: (prossim[oa]|scors[oa]))?$"));
    const auto match = pattern.match(words);
    const int weekday = weekdayNamed(match.captured(2));
    if (weekday == 0)
        return {};
    const int ahead = (weekday - today.dayOfWeek() + daysOfWeek - 1) % daysOfWeek + 1;
    const bool isPast = (match.captured(1) + match.captured(3)).startsWith(u's');
    return today.addDays(isPast && ahead == daysOfWeek ? -daysOfWeek : isPast ? ahead - daysOfWeek : ahead);
}

}

QDate nearest(const QList<QDate> &days, const DaySought &sought)
{
    QDate found;
    for (const auto &day : days)
        if (fits(day, sought)
            && (!found.isValid() || qAbs(day.daysTo(sought.today)) < qAbs(found.daysTo(sought.today))))
            found = day;
    return found;
}

QDate spokenDay(const QString &words, const DaySought &sought)
{
    if (!sought.today.isValid())
        return {};
    if (const QDate day = namedDay(words, sought.today); day.isValid())
        return day;
    const QDate day = countedDay(words, sought);
    return day.isValid() ? day : weekdayAlone(words, sought.today);
}

}
