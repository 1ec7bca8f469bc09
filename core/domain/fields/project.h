#pragma once

#include "core/domain/field.h"
#include "core/domain/project.h"

namespace seduta {

template <>
struct Fields<Project> {
    static constexpr auto record = "project";
    static constexpr auto all =
        std::tuple{Field{"title", &Project::title},         Field{"acronym", &Project::acronym},
                   Field{"status", &Project::status},       Field{"programme", &Project::programme},
                   Field{"fund", &Project::fund},           Field{"call", &Project::call},
                   Field{"code", &Project::code},           Field{"reach", &Project::reach},
                   Field{"territory", &Project::territory}, Field{"description", &Project::description}};
};

template <>
struct Fields<ProjectEdition> {
    static constexpr auto record = "project_edition";
    static constexpr auto all = std::tuple{Field{"projectId", &ProjectEdition::projectId},
                                           Field{"number", &ProjectEdition::number},
                                           Field{"leadBodyId", &ProjectEdition::leadBodyId},
                                           Field{"ledByOffice", &ProjectEdition::ledByOffice},
                                           Field{"leadName", &ProjectEdition::leadName},
                                           Field{"start", &ProjectEdition::start},
                                           Field{"end", &ProjectEdition::end},
                                           Field{"months", &ProjectEdition::months},
                                           Field{"amountCents", &ProjectEdition::amountCents}};
};

template <>
struct Fields<ProjectPartner> {
    static constexpr auto record = "project_partner";
    static constexpr auto all =
        std::tuple{Field{"editionId", &ProjectPartner::editionId}, Field{"position", &ProjectPartner::position},
                   Field{"bodyId", &ProjectPartner::bodyId}, Field{"name", &ProjectPartner::name},
                   Field{"unit", &ProjectPartner::unit}};
};

template <>
struct Fields<PlannedActivity> {
    static constexpr auto record = "planned_activity";
    static constexpr auto all = std::tuple{Field{"editionId", &PlannedActivity::editionId},
                                           Field{"position", &PlannedActivity::position},
                                           Field{"kind", &PlannedActivity::kind},
                                           Field{"text", &PlannedActivity::text},
                                           Field{"workingTableId", &PlannedActivity::workingTableId},
                                           Field{"agreementId", &PlannedActivity::agreementId}};
};

}
