#include "ui/records/column_widths.h"

#include <numeric>

namespace seduta {

namespace {

constexpr int leastWidth = 64;
// What a column beside the name keeps as long as the name can give way too.
constexpr int readableWidth = 80;
// What the name keeps of the room as long as the others can give way too.
constexpr double shareOfTheName = 0.4;
constexpr qsizetype none = -1;

class Widths
{
public:
    Widths(const QList<int> &wanted, int room, int whole)
        : m_widths(wanted)
        , m_whole(whole)
        , m_over(std::accumulate(wanted.cbegin(), wanted.cend(), 0) - room)
    {
    }

    /// Takes from the widest but the one spared, down to the least; what wants little more than that stays whole.
    void narrow(qsizetype spared, int least)
    {
        least = qMax(least, m_whole);
        for (auto column = widest(spared); m_over > 0 && m_widths.at(column) > least; column = widest(spared))
            take(column, 1);
    }

    void take(qsizetype column, int pixels)
    {
        m_widths[column] -= pixels;
        m_over -= pixels;
    }

    qsizetype widest(qsizetype spared) const
    {
        qsizetype found = spared == 0 && m_widths.size() > 1 ? 1 : 0;
        for (qsizetype column = 0; column < m_widths.size(); ++column)
            if (column != spared && m_widths.at(column) > m_widths.at(found))
                found = column;
        return found;
    }

    int over() const { return m_over; }
    int at(qsizetype column) const { return m_widths.at(column); }
    const QList<int> &all() const { return m_widths; }

private:
    QList<int> m_widths;
    int m_whole;
    /// How much wider all are than the room; less than zero where some of it is left.
    int m_over;
};

}

QList<int> fittedWidths(const QList<int> &wanted, qsizetype name, int room, int whole)
{
    if (wanted.isEmpty())
        return wanted;
    Widths widths(wanted, room, whole);
    widths.narrow(name, readableWidth);
    const int kept = qMax(leastWidth, int(room * shareOfTheName));
    widths.take(name, qBound(0, widths.at(name) - kept, qMax(0, widths.over())));
    widths.narrow(name, leastWidth);
    if (widths.over() < 0)
        widths.take(widths.widest(none), widths.over());
    return widths.all();
}

QList<int> readableWidths(const QList<int> &wanted, qsizetype name, int room, int whole)
{
    auto widths = wanted;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const int least = column == name ? qMax(leastWidth, int(room * shareOfTheName)) : qMax(readableWidth, whole);
        widths[column] = qMin(widths.at(column), least);
    }
    return widths;
}

QList<int> columnsWithoutRoom(const QList<int> &widths, qsizetype name, int room)
{
    QList<int> without;
    int sum = std::accumulate(widths.cbegin(), widths.cend(), 0);
    for (int column = int(widths.size()) - 1; column >= 0 && sum > room; --column) {
        if (column == name || widths.at(column) == 0)
            continue;
        sum -= widths.at(column);
        without.prepend(column);
    }
    return without;
}

}
