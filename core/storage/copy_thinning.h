#pragma once

#include "core/storage/archive_copy.h"

namespace seduta {

/// The days on which an archive was worked in, counted one after the other as its history tells them. The clock only says where a day ends;
/// where it jumps – back, or over more than a month at once – a new stretch begins.
class WorkedDays
{
public:
    static WorkedDays of(Database &archive);

    /// The next act of the history, and its day.
    void add(qint64 act, const QDate &day);
    /// Which worked day an act belongs to; the first is 0.
    int dayOf(qint64 act) const;
    int lastDay() const { return int(m_firstActs.size()) - 1; }
    /// The first day since the clock last jumped.
    int firstDayOfStretch() const { return m_stretch; }

private:
    QList<qint64> m_firstActs{};
    QDate m_day{};
    int m_stretch = 0;
};

/// A copy, and the act of the archive's history that it ends with.
struct CopyOfAct {
    ArchiveCopy copy{};
    qint64 act = 0;

    bool operator==(const CopyOfAct &) const = default;
};

/// The copies that go to the bin. Ages are worked days, never the clock's. For ever stay those asked for by hand, those made before an update
/// or an import, and all made before the clock last jumped. Of the others, made at closing, stay: the ten newest states; all of the last two
/// worked days; the last one of each of 14 worked days, of each 5 worked days ten times, of each 21 worked days nine times.
QList<ArchiveCopy> surplusCopies(const QList<CopyOfAct> &copies, const WorkedDays &days);

/// Whether a copy may leave the bin for good: the archive was worked in on ten more days since, and since the clock last jumped.
bool mayLeaveBin(const ArchiveCopy &copy, const WorkedDays &days);

}
