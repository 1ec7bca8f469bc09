#include "core/domain/plan.h"

namespace seduta {

bool isAwaited(ContributionState state)
{
    return state == ContributionState::Requested || state == ContributionState::Reminded
        || state == ContributionState::ToComplete;
}

}
