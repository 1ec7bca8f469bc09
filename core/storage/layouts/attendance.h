#pragma once

#include "core/domain/attendance.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<Attendance> {
    static constexpr auto table = "attendance";
    static constexpr auto columns = std::tuple{Column{"meeting_id", &Attendance::meetingId},
                                               Column{"part_id", &Attendance::partId},
                                               Column{"body_id", &Attendance::bodyId},
                                               Column{"person_id", &Attendance::personId},
                                               Column{"person_name", &Attendance::personName},
                                               Column{"person_title", &Attendance::personTitle},
                                               Column{"value", &Attendance::value},
                                               Column{"arrived_at", &Attendance::arrivedAt},
                                               Column{"left_at", &Attendance::leftAt},
                                               Column{"delegate_of_id", &Attendance::delegateOfId},
                                               Column{"excuse", &Attendance::excuse},
                                               Column{"note", &Attendance::note}};
};

template <>
struct Layout<AttendanceExclusion> {
    static constexpr auto table = "attendance_exclusion";
    static constexpr auto columns = std::tuple{Column{"attendance_id", &AttendanceExclusion::attendanceId},
                                               Column{"agenda_item_id", &AttendanceExclusion::agendaItemId}};
};

}
