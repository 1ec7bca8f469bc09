#pragma once

#include "core/domain/agenda.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<AgendaItem> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "agenda_item");
    static constexpr auto all = std::tuple{
        Field{"meetingId", &AgendaItem::meetingId, QT_TRANSLATE_NOOP("agenda_item", "Meeting")},
        Field{"partId", &AgendaItem::partId, QT_TRANSLATE_NOOP("agenda_item", "Part of the meeting")},
        Field{"parentId", &AgendaItem::parentId, QT_TRANSLATE_NOOP("agenda_item", "Point above")},
        Field{"position", &AgendaItem::position, QT_TRANSLATE_NOOP("agenda_item", "Position")},
        Field{"section", &AgendaItem::section, QT_TRANSLATE_NOOP("agenda_item", "Heading above")},
        Field{"title", &AgendaItem::title, QT_TRANSLATE_NOOP("agenda_item", "Point")},
        Field{"kind", &AgendaItem::kind, QT_TRANSLATE_NOOP("agenda_item", "Kind")},
        Field{"speakerId", &AgendaItem::speakerId, QT_TRANSLATE_NOOP("agenda_item", "Person who reports")},
        Field{"speakerBodyId", &AgendaItem::speakerBodyId, QT_TRANSLATE_NOOP("agenda_item", "Who reports")},
        Field{"plannedMinutes", &AgendaItem::plannedMinutes, QT_TRANSLATE_NOOP("agenda_item", "Minutes")},
        Field{"description", &AgendaItem::description, QT_TRANSLATE_NOOP("agenda_item", "Note under the point")},
        Field{"status", &AgendaItem::status, QT_TRANSLATE_NOOP("agenda_item", "Status")},
        Field{"outcome", &AgendaItem::outcome, QT_TRANSLATE_NOOP("agenda_item", "Outcome")},
        Field{"outcomeText", &AgendaItem::outcomeText, QT_TRANSLATE_NOOP("agenda_item", "Outcome text")},
        Field{"addedDuringMeeting", &AgendaItem::addedDuringMeeting,
              QT_TRANSLATE_NOOP("agenda_item", "Added during the meeting")},
        Field{"carriedFromId", &AgendaItem::carriedFromId, QT_TRANSLATE_NOOP("agenda_item", "Carried from the point")},
        Field{"isPublished", &AgendaItem::isPublished, QT_TRANSLATE_NOOP("agenda_item", "In the press release")},
        Field{"publishedText", &AgendaItem::publishedText,
              QT_TRANSLATE_NOOP("agenda_item", "What the press release says of it")}};
};

template <>
struct Fields<AgendaLink> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "agenda_link");
    static constexpr auto all = std::tuple{
        Field{"agendaItemId", &AgendaLink::agendaItemId, QT_TRANSLATE_NOOP("agenda_link", "Agenda item")},
        Field{"bodyId", &AgendaLink::bodyId, QT_TRANSLATE_NOOP("agenda_link", "Body")},
        Field{"actionItemId", &AgendaLink::actionItemId, QT_TRANSLATE_NOOP("agenda_link", "Action item")},
        Field{"criticalAreaId", &AgendaLink::criticalAreaId, QT_TRANSLATE_NOOP("agenda_link", "Critical area")},
        Field{"projectId", &AgendaLink::projectId, QT_TRANSLATE_NOOP("agenda_link", "Project")},
        Field{"projectEditionId", &AgendaLink::projectEditionId,
              QT_TRANSLATE_NOOP("agenda_link", "Edition of a project")},
        Field{"planVersionId", &AgendaLink::planVersionId, QT_TRANSLATE_NOOP("agenda_link", "Plan version")},
        Field{"workingTableId", &AgendaLink::workingTableId, QT_TRANSLATE_NOOP("agenda_link", "Working table")},
        Field{"agreementId", &AgendaLink::agreementId, QT_TRANSLATE_NOOP("agenda_link", "Agreement")}};
};

}
