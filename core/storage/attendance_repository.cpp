#include "core/storage/attendance_repository.h"

#include "core/domain/fields/attendance.h"
#include "core/storage/table.h"

namespace seduta {

QList<Attendance> AttendanceRepository::of(MeetingId meeting) const
{
    return Table<Attendance>(m_database).where(QStringLiteral("meeting_id = ?"), {meeting.value()});
}

QList<AttendanceExclusion> AttendanceRepository::exclusionsOf(MeetingId meeting) const
{
    return Table<AttendanceExclusion>(m_database)
        .where(QStringLiteral("attendance_id IN (SELECT id FROM attendance WHERE meeting_id = ?)"), {meeting.value()});
}

}
