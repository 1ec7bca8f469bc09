#pragma once

#include "core/domain/action_item.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<ActionItem> {
    static constexpr auto table = "action_item";
    static constexpr auto columns = std::tuple{Column{"title", &ActionItem::title},
                                               Column{"text", &ActionItem::text},
                                               Column{"kind", &ActionItem::kind},
                                               Column{"due_kind", &ActionItem::dueKind},
                                               Column{"due", &ActionItem::due},
                                               Column{"due_from", &ActionItem::dueFrom},
                                               Column{"due_text", &ActionItem::dueText},
                                               Column{"condition", &ActionItem::condition},
                                               Column{"basis", &ActionItem::basis},
                                               Column{"recurrence", &ActionItem::recurrence},
                                               Column{"status", &ActionItem::status},
                                               Column{"status_reason", &ActionItem::statusReason},
                                               Column{"meeting_id", &ActionItem::meetingId},
                                               Column{"agenda_item_id", &ActionItem::agendaItemId},
                                               Column{"critical_area_id", &ActionItem::criticalAreaId},
                                               Column{"working_table_id", &ActionItem::workingTableId},
                                               Column{"project_id", &ActionItem::projectId},
                                               Column{"plan_version_id", &ActionItem::planVersionId},
                                               Column{"agreement_id", &ActionItem::agreementId}};
};

template <>
struct Layout<ActionOwner> {
    static constexpr auto table = "action_owner";
    static constexpr auto columns = std::tuple{
        Column{"action_item_id", &ActionOwner::actionItemId},     Column{"body_id", &ActionOwner::bodyId},
        Column{"working_table_id", &ActionOwner::workingTableId}, Column{"is_office", &ActionOwner::isOffice},
        Column{"external_name", &ActionOwner::externalName},      Column{"status", &ActionOwner::status}};
};

template <>
struct Layout<ActionUpdate> {
    static constexpr auto table = "action_update";
    static constexpr auto columns =
        std::tuple{Column{"action_item_id", &ActionUpdate::actionItemId}, Column{"made_on", &ActionUpdate::madeOn},
                   Column{"text", &ActionUpdate::text}, Column{"status", &ActionUpdate::status}};
};

}
