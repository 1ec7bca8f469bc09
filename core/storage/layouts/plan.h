#pragma once

#include "core/domain/plan.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<PlanVersion> {
    static constexpr auto table = "plan_version";
    static constexpr auto columns = std::tuple{Column{"title", &PlanVersion::title},
                                               Column{"number", &PlanVersion::number},
                                               Column{"nature", &PlanVersion::nature},
                                               Column{"purpose", &PlanVersion::purpose},
                                               Column{"state", &PlanVersion::state},
                                               Column{"drafted", &PlanVersion::draftedOn},
                                               Column{"presented_in_id", &PlanVersion::presentedInId},
                                               Column{"approved_by", &PlanVersion::approvedBy},
                                               Column{"approved", &PlanVersion::approvedOn},
                                               Column{"published", &PlanVersion::publishedOn},
                                               Column{"url", &PlanVersion::url},
                                               Column{"updates_id", &PlanVersion::updatesId}};
};

template <>
struct Layout<BodyContribution> {
    static constexpr auto table = "body_contribution";
    static constexpr auto columns = std::tuple{Column{"plan_version_id", &BodyContribution::planVersionId},
                                               Column{"body_id", &BodyContribution::bodyId},
                                               Column{"state", &BodyContribution::state},
                                               Column{"requested_on", &BodyContribution::requestedOn},
                                               Column{"due", &BodyContribution::due},
                                               Column{"reminded_on", &BodyContribution::remindedOn},
                                               Column{"received_on", &BodyContribution::receivedOn},
                                               Column{"note", &BodyContribution::note}};
};

}
