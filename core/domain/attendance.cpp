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
    case AttendanceValue::Observer: return true;
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
            const bool isPerson = attendance.personId.isValid() || !attendance.personName.isEmpty();
            count.personsPresent += isPerson ? 1 : 0;
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

Result<Attendance> checkedHours(const Attendance &attendance)
{
    if (isInOrder(attendance.arrivedAt, attendance.leftAt))
        return attendance;
    return failure(ErrorKind::Validation,
                   QCoreApplication::translate("Attendance", "The departure comes before the arrival."),
                   QStringLiteral("leftAt"));
}

Result<Attendance> checked(const Attendance &attendance, bool wasConvened)
{
    const bool isAway = attendance.value == AttendanceValue::Absent || attendance.value == AttendanceValue::Excused;
    if (isAway && !wasConvened)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate(
                           "Attendance", "A body that was not convened is not absent: mark it as not convened."),
                       QStringLiteral("value"));
    if (attendance.delegateOfId.isValid() && !tookPart(attendance.value))
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Attendance", "A delegate takes part: choose a kind of presence."),
                       QStringLiteral("value"));
    return checkedHours(attendance);
}

}
