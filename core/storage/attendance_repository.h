#pragma once

#include "core/domain/attendance.h"
#include "core/storage/database.h"

namespace seduta {

/// Attendances of meetings.
class AttendanceRepository
{
public:
    explicit AttendanceRepository(Database &database)
        : m_database(database)
    {
    }

    QList<Attendance> of(MeetingId meeting) const;
    QList<AttendanceExclusion> exclusionsOf(MeetingId meeting) const;

private:
    Database &m_database;
};

}
