#pragma once

#include "core/domain/project.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<Project> {
    static constexpr auto table = "project";
    static constexpr auto columns =
        std::tuple{Column{"title", &Project::title},         Column{"acronym", &Project::acronym},
                   Column{"status", &Project::status},       Column{"programme", &Project::programme},
                   Column{"fund", &Project::fund},           Column{"call", &Project::call},
                   Column{"code", &Project::code},           Column{"reach", &Project::reach},
                   Column{"territory", &Project::territory}, Column{"description", &Project::description}};
};

template <>
struct Layout<ProjectEdition> {
    static constexpr auto table = "project_edition";
    static constexpr auto columns = std::tuple{Column{"project_id", &ProjectEdition::projectId},
                                               Column{"number", &ProjectEdition::number},
                                               Column{"lead_body_id", &ProjectEdition::leadBodyId},
                                               Column{"led_by_office", &ProjectEdition::ledByOffice},
                                               Column{"lead_name", &ProjectEdition::leadName},
                                               Column{"start", &ProjectEdition::start},
                                               Column{"end", &ProjectEdition::end},
                                               Column{"months", &ProjectEdition::months},
                                               Column{"amount_cents", &ProjectEdition::amountCents}};
};

template <>
struct Layout<ProjectPartner> {
    static constexpr auto table = "project_partner";
    static constexpr auto columns =
        std::tuple{Column{"edition_id", &ProjectPartner::editionId}, Column{"position", &ProjectPartner::position},
                   Column{"body_id", &ProjectPartner::bodyId}, Column{"name", &ProjectPartner::name},
                   Column{"unit", &ProjectPartner::unit}};
};

template <>
struct Layout<PlannedActivity> {
    static constexpr auto table = "planned_activity";
    static constexpr auto columns = std::tuple{Column{"edition_id", &PlannedActivity::editionId},
                                               Column{"position", &PlannedActivity::position},
                                               Column{"kind", &PlannedActivity::kind},
                                               Column{"text", &PlannedActivity::text},
                                               Column{"working_table_id", &PlannedActivity::workingTableId},
                                               Column{"agreement_id", &PlannedActivity::agreementId}};
};

}
