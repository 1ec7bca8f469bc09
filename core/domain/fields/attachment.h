#pragma once

#include "core/domain/attachment.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Attachment> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "attachment");
    static constexpr auto all = std::tuple{
        Field{"fileName", &Attachment::fileName, QT_TRANSLATE_NOOP("attachment", "File name")},
        Field{"role", &Attachment::role, QT_TRANSLATE_NOOP("attachment", "What it is")},
        Field{"note", &Attachment::note, QT_TRANSLATE_NOOP("attachment", "Note")},
        Field{"mediaType", &Attachment::mediaType, QT_TRANSLATE_NOOP("attachment", "Kind of file")},
        Field{"size", &Attachment::size, QT_TRANSLATE_NOOP("attachment", "Size in bytes")},
        Field{"contentHash", &Attachment::contentHash, QT_TRANSLATE_NOOP("attachment", "Fingerprint of the content")},
        Field{"addedOn", &Attachment::addedOn, QT_TRANSLATE_NOOP("attachment", "Attached on")},
        Field{"meetingId", &Attachment::meetingId, QT_TRANSLATE_NOOP("attachment", "Meeting")},
        Field{"agendaItemId", &Attachment::agendaItemId, QT_TRANSLATE_NOOP("attachment", "Agenda item")},
        Field{"bodyId", &Attachment::bodyId, QT_TRANSLATE_NOOP("attachment", "Body")},
        Field{"personId", &Attachment::personId, QT_TRANSLATE_NOOP("attachment", "Person")},
        Field{"compositionId", &Attachment::compositionId, QT_TRANSLATE_NOOP("attachment", "Composition")},
        Field{"criticalAreaId", &Attachment::criticalAreaId, QT_TRANSLATE_NOOP("attachment", "Critical area")},
        Field{"actionItemId", &Attachment::actionItemId, QT_TRANSLATE_NOOP("attachment", "Action item")},
        Field{"workingTableId", &Attachment::workingTableId, QT_TRANSLATE_NOOP("attachment", "Working table")},
        Field{"projectId", &Attachment::projectId, QT_TRANSLATE_NOOP("attachment", "Project")},
        Field{"projectEditionId", &Attachment::projectEditionId,
              QT_TRANSLATE_NOOP("attachment", "Edition of a project")},
        Field{"agreementId", &Attachment::agreementId, QT_TRANSLATE_NOOP("attachment", "Agreement")},
        Field{"planVersionId", &Attachment::planVersionId, QT_TRANSLATE_NOOP("attachment", "Plan version")},
        Field{"legalReferenceId", &Attachment::legalReferenceId, QT_TRANSLATE_NOOP("attachment", "Reference")},
        Field{"eventId", &Attachment::eventId, QT_TRANSLATE_NOOP("attachment", "Event")},
        Field{"statisticId", &Attachment::statisticId, QT_TRANSLATE_NOOP("attachment", "Figure")},
        Field{"opinionId", &Attachment::opinionId, QT_TRANSLATE_NOOP("attachment", "Opinion")}};
};

}
