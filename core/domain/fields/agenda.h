#pragma once

#include "core/domain/agenda.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<AgendaItem> {
    static constexpr auto record = "agenda_item";
    static constexpr auto all = std::tuple{Field{"meetingId", &AgendaItem::meetingId},
                                           Field{"partId", &AgendaItem::partId},
                                           Field{"parentId", &AgendaItem::parentId},
                                           Field{"position", &AgendaItem::position},
                                           Field{"section", &AgendaItem::section},
                                           Field{"title", &AgendaItem::title},
                                           Field{"kind", &AgendaItem::kind},
                                           Field{"speakerId", &AgendaItem::speakerId},
                                           Field{"speakerBodyId", &AgendaItem::speakerBodyId},
                                           Field{"plannedMinutes", &AgendaItem::plannedMinutes},
                                           Field{"description", &AgendaItem::description},
                                           Field{"status", &AgendaItem::status},
                                           Field{"outcome", &AgendaItem::outcome},
                                           Field{"outcomeText", &AgendaItem::outcomeText},
                                           Field{"addedDuringMeeting", &AgendaItem::addedDuringMeeting},
                                           Field{"carriedFromId", &AgendaItem::carriedFromId}};
};

template <>
struct Fields<AgendaLink> {
    static constexpr auto record = "agenda_link";
    static constexpr auto all = std::tuple{
        Field{"agendaItemId", &AgendaLink::agendaItemId},     Field{"bodyId", &AgendaLink::bodyId},
        Field{"actionItemId", &AgendaLink::actionItemId},     Field{"criticalAreaId", &AgendaLink::criticalAreaId},
        Field{"projectId", &AgendaLink::projectId},           Field{"planVersionId", &AgendaLink::planVersionId},
        Field{"workingTableId", &AgendaLink::workingTableId}, Field{"agreementId", &AgendaLink::agreementId}};
};

}
