#pragma once

#include "core/domain/agenda.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<AgendaItem> {
    static constexpr auto table = "agenda_item";
    static constexpr auto columns = std::tuple{Column{"meeting_id", &AgendaItem::meetingId},
                                               Column{"part_id", &AgendaItem::partId},
                                               Column{"parent_id", &AgendaItem::parentId},
                                               Column{"position", &AgendaItem::position},
                                               Column{"section", &AgendaItem::section},
                                               Column{"title", &AgendaItem::title},
                                               Column{"kind", &AgendaItem::kind},
                                               Column{"speaker_id", &AgendaItem::speakerId},
                                               Column{"speaker_body_id", &AgendaItem::speakerBodyId},
                                               Column{"planned_minutes", &AgendaItem::plannedMinutes},
                                               Column{"description", &AgendaItem::description},
                                               Column{"status", &AgendaItem::status},
                                               Column{"outcome", &AgendaItem::outcome},
                                               Column{"outcome_text", &AgendaItem::outcomeText},
                                               Column{"added_during_meeting", &AgendaItem::addedDuringMeeting},
                                               Column{"carried_from_id", &AgendaItem::carriedFromId}};
};

template <>
struct Layout<AgendaLink> {
    static constexpr auto table = "agenda_link";
    static constexpr auto columns = std::tuple{Column{"agenda_item_id", &AgendaLink::agendaItemId},
                                               Column{"body_id", &AgendaLink::bodyId},
                                               Column{"action_item_id", &AgendaLink::actionItemId},
                                               Column{"critical_area_id", &AgendaLink::criticalAreaId},
                                               Column{"project_id", &AgendaLink::projectId},
                                               Column{"plan_version_id", &AgendaLink::planVersionId},
                                               Column{"working_table_id", &AgendaLink::workingTableId},
                                               Column{"agreement_id", &AgendaLink::agreementId}};
};

}
