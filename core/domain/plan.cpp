#include "core/domain/plan.h"

namespace seduta {

bool isAwaited(ContributionState state)
{
    return state == ContributionState::Requested || state == ContributionState::Reminded
        || state == ContributionState::ToComplete;
}

Result<PlanVersion> checked(const PlanVersion &version)
{
    if (version.title.trimmed().isEmpty())
        return failure(ErrorKind::Validation, QCoreApplication::translate("Plan", "Enter the title of the plan."),
                       QStringLiteral("title"));
    if (version.updatesId.isValid() && version.updatesId == version.id)
        return failure(ErrorKind::Validation, QCoreApplication::translate("Plan", "A version cannot update itself."),
                       QStringLiteral("updatesId"));
    return version;
}

Result<BodyContribution> fitting(const BodyContribution &contribution, const BodyContribution &other)
{
    if (contribution.bodyId == other.bodyId)
        return failure(ErrorKind::Conflict, QCoreApplication::translate("Plan", "This body has already been asked."),
                       QStringLiteral("bodyId"));
    return contribution;
}

}
