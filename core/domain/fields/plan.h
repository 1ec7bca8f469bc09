#pragma once

#include "core/domain/field.h"
#include "core/domain/plan.h"

namespace seduta {

template <>
struct Fields<PlanVersion> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "plan_version");
    static constexpr auto all = std::tuple{
        Field{"title", &PlanVersion::title, QT_TRANSLATE_NOOP("plan_version", "Title")},
        Field{"number", &PlanVersion::number, QT_TRANSLATE_NOOP("plan_version", "Version")},
        Field{"nature", &PlanVersion::nature, QT_TRANSLATE_NOOP("plan_version", "Nature")},
        Field{"purpose", &PlanVersion::purpose, QT_TRANSLATE_NOOP("plan_version", "Purpose")},
        Field{"state", &PlanVersion::state, QT_TRANSLATE_NOOP("plan_version", "State")},
        Field{"draftedOn", &PlanVersion::draftedOn, QT_TRANSLATE_NOOP("plan_version", "Drafted on")},
        Field{"presentedInId", &PlanVersion::presentedInId,
              QT_TRANSLATE_NOOP("plan_version", "Presented in the meeting")},
        Field{"approvedBy", &PlanVersion::approvedBy, QT_TRANSLATE_NOOP("plan_version", "Approved by")},
        Field{"approvedOn", &PlanVersion::approvedOn, QT_TRANSLATE_NOOP("plan_version", "Approved on")},
        Field{"publishedOn", &PlanVersion::publishedOn, QT_TRANSLATE_NOOP("plan_version", "Published on")},
        Field{"url", &PlanVersion::url, QT_TRANSLATE_NOOP("plan_version", "Web address")},
        Field{"updatesId", &PlanVersion::updatesId, QT_TRANSLATE_NOOP("plan_version", "Updates the version")},
        Field{"bodyId", &PlanVersion::bodyId, QT_TRANSLATE_NOOP("plan_version", "Plan of another body")},
        Field{"authors", &PlanVersion::authors, QT_TRANSLATE_NOOP("plan_version", "Authors")},
        Field{"supporters", &PlanVersion::supporters, QT_TRANSLATE_NOOP("plan_version", "With the support of")}};
};

template <>
struct Fields<BodyContribution> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "body_contribution");
    static constexpr auto all = std::tuple{
        Field{"planVersionId", &BodyContribution::planVersionId,
              QT_TRANSLATE_NOOP("body_contribution", "Plan version")},
        Field{"bodyId", &BodyContribution::bodyId, QT_TRANSLATE_NOOP("body_contribution", "Body")},
        Field{"state", &BodyContribution::state, QT_TRANSLATE_NOOP("body_contribution", "State")},
        Field{"requestedOn", &BodyContribution::requestedOn, QT_TRANSLATE_NOOP("body_contribution", "Requested on")},
        Field{"due", &BodyContribution::due, QT_TRANSLATE_NOOP("body_contribution", "Due")},
        Field{"remindedOn", &BodyContribution::remindedOn, QT_TRANSLATE_NOOP("body_contribution", "Reminded on")},
        Field{"receivedOn", &BodyContribution::receivedOn, QT_TRANSLATE_NOOP("body_contribution", "Received on")},
        Field{"note", &BodyContribution::note, QT_TRANSLATE_NOOP("body_contribution", "Note")}};
};

}
