#include "core/domain/critical_area.h"

namespace seduta {

Result<CriticalArea> withStatus(CriticalArea area, CriticalAreaStatus status, const QDate &on, const QString &reason)
{
    if (!on.isValid())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("CriticalArea", "Enter the day of the change."),
                       QStringLiteral("statusOn"));
    if (status == CriticalAreaStatus::Archived && reason.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("CriticalArea", "Say why the area is archived."),
                       QStringLiteral("statusReason"));
    const bool wasDone = area.status == CriticalAreaStatus::Overcome || area.status == CriticalAreaStatus::Archived;
    if (status == CriticalAreaStatus::Reopened && !wasDone)
        return failure(
            ErrorKind::Conflict,
            QCoreApplication::translate("CriticalArea", "Only an area that was overcome or archived can be reopened."),
            QStringLiteral("status"));
    area.status = status;
    area.statusOn = on;
    area.statusReason = reason;
    return area;
}

}
