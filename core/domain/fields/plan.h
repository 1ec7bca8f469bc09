#pragma once

#include "core/domain/field.h"
#include "core/domain/plan.h"

namespace seduta {

template <>
struct Fields<PlanVersion> {
    static constexpr auto record = "plan_version";
    static constexpr auto all = std::tuple{Field{"title", &PlanVersion::title},
                                           Field{"number", &PlanVersion::number},
                                           Field{"nature", &PlanVersion::nature},
                                           Field{"purpose", &PlanVersion::purpose},
                                           Field{"state", &PlanVersion::state},
                                           Field{"draftedOn", &PlanVersion::draftedOn},
                                           Field{"presentedInId", &PlanVersion::presentedInId},
                                           Field{"approvedBy", &PlanVersion::approvedBy},
                                           Field{"approvedOn", &PlanVersion::approvedOn},
                                           Field{"publishedOn", &PlanVersion::publishedOn},
                                           Field{"url", &PlanVersion::url},
                                           Field{"updatesId", &PlanVersion::updatesId}};
};

template <>
struct Fields<BodyContribution> {
    static constexpr auto record = "body_contribution";
    static constexpr auto all = std::tuple{Field{"planVersionId", &BodyContribution::planVersionId},
                                           Field{"bodyId", &BodyContribution::bodyId},
                                           Field{"state", &BodyContribution::state},
                                           Field{"requestedOn", &BodyContribution::requestedOn},
                                           Field{"due", &BodyContribution::due},
                                           Field{"remindedOn", &BodyContribution::remindedOn},
                                           Field{"receivedOn", &BodyContribution::receivedOn},
                                           Field{"note", &BodyContribution::note}};
};

}
