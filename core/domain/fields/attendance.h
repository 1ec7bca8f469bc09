#pragma once

#include "core/domain/attendance.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Attendance> {
    static constexpr auto record = "attendance";
    static constexpr auto all =
        std::tuple{Field{"meetingId", &Attendance::meetingId},   Field{"partId", &Attendance::partId},
                   Field{"bodyId", &Attendance::bodyId},         Field{"personId", &Attendance::personId},
                   Field{"personName", &Attendance::personName}, Field{"personTitle", &Attendance::personTitle},
                   Field{"value", &Attendance::value},           Field{"arrivedAt", &Attendance::arrivedAt},
                   Field{"leftAt", &Attendance::leftAt},         Field{"delegateOfId", &Attendance::delegateOfId},
                   Field{"excuse", &Attendance::excuse},         Field{"note", &Attendance::note}};
};

template <>
struct Fields<AttendanceExclusion> {
    static constexpr auto record = "attendance_exclusion";
    static constexpr auto all = std::tuple{Field{"attendanceId", &AttendanceExclusion::attendanceId},
                                           Field{"agendaItemId", &AttendanceExclusion::agendaItemId}};
};

}
