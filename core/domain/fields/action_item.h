#pragma once

#include "core/domain/action_item.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<ActionItem> {
    static constexpr auto record = "action_item";
    static constexpr auto all = std::tuple{Field{"title", &ActionItem::title},
                                           Field{"text", &ActionItem::text},
                                           Field{"kind", &ActionItem::kind},
                                           Field{"dueKind", &ActionItem::dueKind},
                                           Field{"due", &ActionItem::due},
                                           Field{"dueFrom", &ActionItem::dueFrom},
                                           Field{"dueText", &ActionItem::dueText},
                                           Field{"condition", &ActionItem::condition},
                                           Field{"basis", &ActionItem::basis},
                                           Field{"recurrence", &ActionItem::recurrence},
                                           Field{"status", &ActionItem::status},
                                           Field{"statusReason", &ActionItem::statusReason},
                                           Field{"meetingId", &ActionItem::meetingId},
                                           Field{"agendaItemId", &ActionItem::agendaItemId},
                                           Field{"criticalAreaId", &ActionItem::criticalAreaId},
                                           Field{"workingTableId", &ActionItem::workingTableId},
                                           Field{"projectId", &ActionItem::projectId},
                                           Field{"planVersionId", &ActionItem::planVersionId},
                                           Field{"agreementId", &ActionItem::agreementId}};
};

template <>
struct Fields<ActionOwner> {
    static constexpr auto record = "action_owner";
    static constexpr auto all =
        std::tuple{Field{"actionItemId", &ActionOwner::actionItemId},     Field{"bodyId", &ActionOwner::bodyId},
                   Field{"workingTableId", &ActionOwner::workingTableId}, Field{"isOffice", &ActionOwner::isOffice},
                   Field{"externalName", &ActionOwner::externalName},     Field{"status", &ActionOwner::status}};
};

template <>
struct Fields<ActionUpdate> {
    static constexpr auto record = "action_update";
    static constexpr auto all =
        std::tuple{Field{"actionItemId", &ActionUpdate::actionItemId}, Field{"madeOn", &ActionUpdate::madeOn},
                   Field{"text", &ActionUpdate::text}, Field{"status", &ActionUpdate::status}};
};

}
