#pragma once

#include "core/domain/attendance.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// Who took part in a meeting, and how.
class Attendances
{
    Q_DECLARE_TR_FUNCTIONS(Attendances)

public:
    explicit Attendances(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QList<Attendance>> of(MeetingId meeting) const;
    Result<QList<AttendanceExclusion>> exclusionsOf(MeetingId meeting) const;
    Result<AttendanceCount> countsOf(MeetingId meeting) const;

    /// From the replies: whoever confirmed is present, a delegate is named, an absence is excused. Bodies already recorded stay. Gives how many.
    Result<int> prefill(MeetingId meeting);
    /// Every body convened of which nothing is recorded was absent. Gives how many.
    Result<int> markRestAbsent(MeetingId meeting);
    /// A body that was not convened is never absent.
    Result<AttendanceId> record(const Attendance &attendance);
    Result<void> change(const Attendance &attendance);
    /// Several at once, one act: those without an id are recorded, the others changed.
    Result<void> keepAll(const QList<Attendance> &attendances);
    /// With the points during which it was not in the room: one act. One without an id is recorded. Gives its id.
    Result<AttendanceId> keep(const Attendance &attendance, const QList<AgendaItemId> &missed);
    Result<void> remove(AttendanceId attendance);
    /// Not in the room during a point.
    Result<AttendanceExclusionId> exclude(AttendanceId attendance, AgendaItemId item);
    Result<void> includeAgain(AttendanceExclusionId exclusion);

private:
    Workspace &m_workspace;
};

}
