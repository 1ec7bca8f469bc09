#pragma once

#include "core/domain/attendance.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Attendance> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "attendance");
    static constexpr auto all = std::tuple{
        Field{"meetingId", &Attendance::meetingId, QT_TRANSLATE_NOOP("attendance", "Meeting")},
        Field{"partId", &Attendance::partId, QT_TRANSLATE_NOOP("attendance", "Part")},
        Field{"bodyId", &Attendance::bodyId, QT_TRANSLATE_NOOP("attendance", "Body")},
        Field{"personId", &Attendance::personId, QT_TRANSLATE_NOOP("attendance", "Person already recorded")},
        Field{"personName", &Attendance::personName, QT_TRANSLATE_NOOP("attendance", "Who came")},
        Field{"personTitle", &Attendance::personTitle, QT_TRANSLATE_NOOP("attendance", "Title (dott.ssa, ing.)")},
        Field{"persons", &Attendance::persons, QT_TRANSLATE_NOOP("attendance", "Persons, when only counted")},
        Field{"value", &Attendance::value, QT_TRANSLATE_NOOP("attendance", "Attendance")},
        Field{"arrivedAt", &Attendance::arrivedAt, QT_TRANSLATE_NOOP("attendance", "Arrived at")},
        Field{"leftAt", &Attendance::leftAt, QT_TRANSLATE_NOOP("attendance", "Left at")},
        Field{"delegateOfId", &Attendance::delegateOfId, QT_TRANSLATE_NOOP("attendance", "Delegate of")},
        Field{"excuse", &Attendance::excuse, QT_TRANSLATE_NOOP("attendance", "Reason given")},
        Field{"note", &Attendance::note, QT_TRANSLATE_NOOP("attendance", "Notes")}};
};

template <>
struct Fields<AttendanceExclusion> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "attendance_exclusion");
    static constexpr auto all = std::tuple{Field{"attendanceId", &AttendanceExclusion::attendanceId,
                                                 QT_TRANSLATE_NOOP("attendance_exclusion", "Attendance")},
                                           Field{"agendaItemId", &AttendanceExclusion::agendaItemId,
                                                 QT_TRANSLATE_NOOP("attendance_exclusion", "Agenda item")}};
};

}
