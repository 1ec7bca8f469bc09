#include "core/storage/copy_thinning.h"

#include <QSet>

#include <algorithm>

namespace seduta {

namespace {

constexpr int statesThatStay = 10;
constexpr int daysKeptWhole = 2;
constexpr int daysInTheBin = 10;

// Calendar days without an act: more than a holiday.
constexpr int longestRest = 31;

// The rungs of the ladder: a copy stays when it is the newest of its worked day, or of its five or 21, while that rung lasts.
class Ladder
{
public:
    Ladder(int today, int rungs, int days)
        : m_oldest(today - rungs * days)
        , m_days(days)
    {
    }

    bool keeps(int day)
    {
        const int rung = day / m_days;
        if (day <= m_oldest || m_taken.contains(rung))
            return false;
        m_taken.insert(rung);
        return true;
    }

private:
    int m_oldest;
    int m_days;
    QSet<int> m_taken{};
};

QList<CopyOfAct> newestFirst(QList<CopyOfAct> copies)
{
    copies.removeIf([](const CopyOfAct &each) { return each.copy.reason != CopyReason::Closing || each.act <= 0; });
    std::sort(copies.begin(), copies.end(), [](const CopyOfAct &a, const CopyOfAct &b) {
        return std::pair(a.act, a.copy.madeAt) > std::pair(b.act, b.copy.madeAt);
    });
    return copies;
}

}

WorkedDays WorkedDays::of(Database &archive)
{
    WorkedDays days;
    auto rows = archive.run(QStringLiteral("SELECT id, substr(at, 1, 10) FROM change_set ORDER BY id"));
    while (rows.next())
        days.add(rows.number(0), QDate::fromString(rows.text(1), Qt::ISODate));
    return days;
}

void WorkedDays::add(qint64 act, const QDate &day)
{
    if (day == m_day && !m_firstActs.isEmpty())
        return;
    const qint64 rest = m_day.daysTo(day);
    if (rest < 0 || rest > longestRest)
        m_stretch = int(m_firstActs.size());
    m_firstActs.append(act);
    m_day = day;
}

int WorkedDays::dayOf(qint64 act) const
{
    return int(std::upper_bound(m_firstActs.begin(), m_firstActs.end(), act) - m_firstActs.begin()) - 1;
}

QList<ArchiveCopy> surplusCopies(const QList<CopyOfAct> &copies, const WorkedDays &days)
{
    const int today = days.lastDay();
    Ladder daily(today, 14, 1);
    Ladder weekly(today, 10, 5);
    Ladder monthly(today, 9, 21);
    QSet<qint64> states;
    QList<ArchiveCopy> surplus;
    const auto closings = newestFirst(copies);
    for (const auto &each : closings) {
        const int day = days.dayOf(each.act);
        const bool isNewState = !states.contains(each.act);
        states.insert(each.act);
        const bool isNewest = isNewState && states.size() <= statesThatStay;
        const bool isOnDaily = daily.keeps(day);
        const bool isOnWeekly = weekly.keeps(day);
        const bool isOnMonthly = monthly.keeps(day);
        const bool isUntouchable = isNewest || day < days.firstDayOfStretch() || day > today - daysKeptWhole;
        if (!isUntouchable && !isOnDaily && !isOnWeekly && !isOnMonthly)
            surplus.append(each.copy);
    }
    return surplus;
}

bool mayLeaveBin(const ArchiveCopy &copy, const WorkedDays &days)
{
    const int since = std::max(days.dayOf(copy.binnedAt), days.firstDayOfStretch());
    return copy.isBinned() && days.lastDay() - since >= daysInTheBin;
}

}
