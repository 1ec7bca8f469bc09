#include "core/domain/critical_area.h"

#include <algorithm>

namespace seduta {

Judgement lastJudgement(const QList<AreaMark> &marks)
{
    const auto last = std::find_if(marks.crbegin(), marks.crend(),
                                   [](const AreaMark &mark) { return mark.judgement != Judgement::None; });
    return last == marks.crend() ? Judgement::None : last->judgement;
}

bool isAlive(CriticalAreaStatus status)
{
    return status != CriticalAreaStatus::Overcome && status != CriticalAreaStatus::Archived;
}

Result<CriticalArea> checked(const CriticalArea &area)
{
    if (area.title.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("CriticalArea", "Enter the title of the critical area."),
                       QStringLiteral("title"));
    return area;
}

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
    if (status == CriticalAreaStatus::Reopened && isAlive(area.status))
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
