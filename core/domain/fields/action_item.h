#pragma once

#include "core/domain/action_item.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<ActionItem> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "action_item");
    static constexpr auto all = std::tuple{
        Field{"title", &ActionItem::title, QT_TRANSLATE_NOOP("action_item", "Commitment")},
        Field{"text", &ActionItem::text, QT_TRANSLATE_NOOP("action_item", "In full")},
        Field{"kind", &ActionItem::kind, QT_TRANSLATE_NOOP("action_item", "Kind")},
        Field{"makerBodyId", &ActionItem::makerBodyId, QT_TRANSLATE_NOOP("action_item", "Put forward by")},
        Field{"addresseeBodyId", &ActionItem::addresseeBodyId, QT_TRANSLATE_NOOP("action_item", "Addressed to")},
        Field{"addresseeName", &ActionItem::addresseeName,
              QT_TRANSLATE_NOOP("action_item", "Addressed to, outside the council")},
        Field{"proposalState", &ActionItem::proposalState, QT_TRANSLATE_NOOP("action_item", "State of the proposal")},
        Field{"transmittedOn", &ActionItem::transmittedOn, QT_TRANSLATE_NOOP("action_item", "Transmitted")},
        Field{"answeredOn", &ActionItem::answeredOn, QT_TRANSLATE_NOOP("action_item", "Answered")},
        Field{"answer", &ActionItem::answer, QT_TRANSLATE_NOOP("action_item", "Answer")},
        Field{"dueKind", &ActionItem::dueKind, QT_TRANSLATE_NOOP("action_item", "Kind of due date")},
        Field{"due", &ActionItem::due, QT_TRANSLATE_NOOP("action_item", "Due")},
        Field{"dueFrom", &ActionItem::dueFrom, QT_TRANSLATE_NOOP("action_item", "Due from")},
        Field{"dueText", &ActionItem::dueText, QT_TRANSLATE_NOOP("action_item", "Due, in words")},
        Field{"condition", &ActionItem::condition, QT_TRANSLATE_NOOP("action_item", "Condition")},
        Field{"basis", &ActionItem::basis, QT_TRANSLATE_NOOP("action_item", "Basis")},
        Field{"recurrence", &ActionItem::recurrence, QT_TRANSLATE_NOOP("action_item", "Recurrence")},
        Field{"status", &ActionItem::status, QT_TRANSLATE_NOOP("action_item", "Status")},
        Field{"statusReason", &ActionItem::statusReason, QT_TRANSLATE_NOOP("action_item", "Reason of the status")},
        Field{"meetingId", &ActionItem::meetingId, QT_TRANSLATE_NOOP("action_item", "Born in the meeting")},
        Field{"agendaItemId", &ActionItem::agendaItemId, QT_TRANSLATE_NOOP("action_item", "Agenda item")},
        Field{"criticalAreaId", &ActionItem::criticalAreaId, QT_TRANSLATE_NOOP("action_item", "For the critical area")},
        Field{"workingTableId", &ActionItem::workingTableId, QT_TRANSLATE_NOOP("action_item", "Working table")},
        Field{"projectId", &ActionItem::projectId, QT_TRANSLATE_NOOP("action_item", "Project")},
        Field{"projectEditionId", &ActionItem::projectEditionId,
              QT_TRANSLATE_NOOP("action_item", "Edition of the project")},
        Field{"planVersionId", &ActionItem::planVersionId, QT_TRANSLATE_NOOP("action_item", "Plan version")},
        Field{"agreementId", &ActionItem::agreementId, QT_TRANSLATE_NOOP("action_item", "Agreement")},
        Field{"isPublished", &ActionItem::isPublished, QT_TRANSLATE_NOOP("action_item", "In the press release")}};
};

template <>
struct Fields<ActionOwner> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "action_owner");
    static constexpr auto all = std::tuple{
        Field{"actionItemId", &ActionOwner::actionItemId, QT_TRANSLATE_NOOP("action_owner", "Action item")},
        Field{"bodyId", &ActionOwner::bodyId, QT_TRANSLATE_NOOP("action_owner", "Body")},
        Field{"workingTableId", &ActionOwner::workingTableId, QT_TRANSLATE_NOOP("action_owner", "Working table")},
        Field{"isOffice", &ActionOwner::isOffice, QT_TRANSLATE_NOOP("action_owner", "This office")},
        Field{"externalName", &ActionOwner::externalName, QT_TRANSLATE_NOOP("action_owner", "Someone outside")},
        Field{"status", &ActionOwner::status, QT_TRANSLATE_NOOP("action_owner", "Its part")}};
};

template <>
struct Fields<ActionUpdate> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "action_update");
    static constexpr auto all = std::tuple{
        Field{"actionItemId", &ActionUpdate::actionItemId, QT_TRANSLATE_NOOP("action_update", "Action item")},
        Field{"madeOn", &ActionUpdate::madeOn, QT_TRANSLATE_NOOP("action_update", "Day of the update")},
        Field{"text", &ActionUpdate::text, QT_TRANSLATE_NOOP("action_update", "Text")},
        Field{"status", &ActionUpdate::status, QT_TRANSLATE_NOOP("action_update", "Status")}};
};

}
