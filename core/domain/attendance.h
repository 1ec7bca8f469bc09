#pragma once

#include "core/domain/agenda.h"

namespace seduta {

using AttendanceId = Id<struct Attendance>;
using AttendanceExclusionId = Id<struct AttendanceExclusion>;

/// How somebody took part, as the minutes tell it; a body that was not convened is not absent.
enum class AttendanceValue {
    Present,
    PresentRemotely,
    PresentByDelegate,
    PartlyPresent,
    Observer,
    Invitee,
    Absent,
    Excused,
    NotConvened
};

template <>
struct Words<AttendanceValue> {
    static constexpr auto context = "AttendanceValue";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("AttendanceValue", "present"),
        QT_TRANSLATE_NOOP("AttendanceValue", "present_remotely"),
        QT_TRANSLATE_NOOP("AttendanceValue", "present_by_delegate"),
        QT_TRANSLATE_NOOP("AttendanceValue", "partly_present"),
        QT_TRANSLATE_NOOP("AttendanceValue", "observer"),
        QT_TRANSLATE_NOOP("AttendanceValue", "invitee"),
        QT_TRANSLATE_NOOP("AttendanceValue", "absent"),
        QT_TRANSLATE_NOOP("AttendanceValue", "excused"),
        QT_TRANSLATE_NOOP("AttendanceValue", "not_convened"),
    };
};

/// How one body, or one person of it, took part in a meeting. A body may have several rows, one row without a person, or none.
struct Attendance {
    AttendanceId id{};
    MeetingId meetingId{};
    MeetingPartId partId{};
    BodyId bodyId{};
    PersonId personId{};
    QString personName{};
    QString personTitle{};
    AttendanceValue value = AttendanceValue::Present;
    QTime arrivedAt{};
    QTime leftAt{};
    PersonId delegateOfId{};
    QString excuse{};
    QString note{};
    /// How many persons, where they are counted and not named ("tre rappresentanti"); 0 where one is meant.
    int persons = 0;

    bool operator==(const Attendance &) const = default;
};

/// A point during which an attendee was not in the room.
struct AttendanceExclusion {
    AttendanceExclusionId id{};
    AttendanceId attendanceId{};
    AgendaItemId agendaItemId{};

    bool operator==(const AttendanceExclusion &) const = default;
};

bool tookPart(AttendanceValue value);

/// Bodies and persons are different numbers: four people of one body are one body. A body present counts as nothing else, one excused not as absent.
struct AttendanceCount {
    int bodiesPresent = 0;
    int personsPresent = 0;
    int bodiesAbsent = 0;
    int bodiesExcused = 0;

    bool operator==(const AttendanceCount &) const = default;
};
AttendanceCount counted(const QList<Attendance> &attendances);

/// It is somebody's; a delegate implies presence; leaving comes after arriving.
Result<Attendance> checked(const Attendance &attendance);
/// And "absent" and "excused" are only for who was convened.
Result<Attendance> checked(const Attendance &attendance, bool wasConvened);

}
