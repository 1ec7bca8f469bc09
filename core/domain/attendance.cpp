#include "core/domain/attendance.h"

#include "core/domain/validity.h"

#include <QSet>

namespace seduta {

bool tookPart(AttendanceValue value)
{
    switch (value) {
    case AttendanceValue::Present:
    case AttendanceValue::PresentRemotely:
    case AttendanceValue::PresentByDelegate:
    case AttendanceValue::PartlyPresent:
    case AttendanceValue::Observer:
    case AttendanceValue::Invitee: return true;
    case AttendanceValue::Absent:
    case AttendanceValue::Excused:
    case AttendanceValue::NotConvened: return false;
    }
    return false;
}

AttendanceCount counted(const QList<Attendance> &attendances)
{
    AttendanceCount count;
    QSet<BodyId> present;
    QSet<BodyId> absent;
    QSet<BodyId> excused;
    for (const auto &attendance : attendances) {
        if (tookPart(attendance.value)) {
            const bool isNamed = attendance.personId.isValid() || !attendance.personName.isEmpty();
            count.personsPresent += qMax(attendance.persons, isNamed ? 1 : 0);
            if (attendance.bodyId.isValid())
                present.insert(attendance.bodyId);
        } else if (attendance.value == AttendanceValue::Absent) {
            absent.insert(attendance.bodyId);
        } else if (attendance.value == AttendanceValue::Excused) {
            excused.insert(attendance.bodyId);
        }
    }
    count.bodiesPresent = int(present.size());
    count.bodiesAbsent = int(absent.subtract(present).subtract(excused).size());
    count.bodiesExcused = int(excused.subtract(present).size());
    return count;
}

Result<Attendance> checked(const Attendance &attendance)
{
    const bool isSomebodys = attendance.bodyId.isValid() || attendance.personId.isValid()
        || !attendance.personName.trimmed().isEmpty() || !attendance.personTitle.trimmed().isEmpty();
    if (!isSomebodys)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate(
                           "Attendance", "Say whose attendance it is: a body, a person, a name or at least a title."));
    if (attendance.delegateOfId.isValid() && !tookPart(attendance.value))
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Attendance", "A delegate takes part: choose a kind of presence."),
                       QStringLiteral("value"));
    if (attendance.persons < 0)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Attendance", "The number of persons is below zero."),
                       QStringLiteral("persons"));
    if (comesBefore(attendance.leftAt, attendance.arrivedAt))
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Attendance", "The departure comes before the arrival."),
                       QStringLiteral("leftAt"));
    return attendance;
}

Result<Attendance> checked(const Attendance &attendance, bool wasConvened)
{
    const bool isAway = attendance.value == AttendanceValue::Absent || attendance.value == AttendanceValue::Excused;
    if (isAway && !wasConvened)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate(
                           "Attendance", "A body that was not convened is not absent: mark it as not convened."),
                       QStringLiteral("value"));
    return checked(attendance);
}

}
