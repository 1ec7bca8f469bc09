#pragma once

#include "core/domain/field.h"
#include "core/domain/opinion.h"

namespace seduta {

template <>
struct Fields<Opinion> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "opinion");
    static constexpr auto all = std::tuple{
        Field{"projectId", &Opinion::projectId, QT_TRANSLATE_NOOP("opinion", "Project")},
        Field{"editionId", &Opinion::editionId, QT_TRANSLATE_NOOP("opinion", "Edition")},
        Field{"proposerBodyId", &Opinion::proposerBodyId, QT_TRANSLATE_NOOP("opinion", "Proposed by the body")},
        Field{"proposer", &Opinion::proposer, QT_TRANSLATE_NOOP("opinion", "Proposed by, in words")},
        Field{"state", &Opinion::state, QT_TRANSLATE_NOOP("opinion", "State")},
        Field{"outcome", &Opinion::outcome, QT_TRANSLATE_NOOP("opinion", "Outcome")},
        Field{"criteria", &Opinion::criteria, QT_TRANSLATE_NOOP("opinion", "Criteria, one a line")},
        Field{"motivation", &Opinion::motivation, QT_TRANSLATE_NOOP("opinion", "Motivation")},
        Field{"requestedOn", &Opinion::requestedOn, QT_TRANSLATE_NOOP("opinion", "Requested on")},
        Field{"dueOn", &Opinion::dueOn, QT_TRANSLATE_NOOP("opinion", "To be given by")},
        Field{"meetingId", &Opinion::meetingId, QT_TRANSLATE_NOOP("opinion", "Expressed in the meeting")},
        Field{"agendaItemId", &Opinion::agendaItemId, QT_TRANSLATE_NOOP("opinion", "Agenda item")},
        Field{"transmittedToBodyId", &Opinion::transmittedToBodyId,
              QT_TRANSLATE_NOOP("opinion", "Transmitted to the body")},
        Field{"transmittedTo", &Opinion::transmittedTo, QT_TRANSLATE_NOOP("opinion", "Transmitted to, in words")},
        Field{"transmittedOn", &Opinion::transmittedOn, QT_TRANSLATE_NOOP("opinion", "Transmitted on")},
        Field{"requestedCents", &Opinion::requested, QT_TRANSLATE_NOOP("opinion", "Amount requested")},
        Field{"grantedCents", &Opinion::granted, QT_TRANSLATE_NOOP("opinion", "Amount granted by the Ministry")},
        Field{"moneyOutcome", &Opinion::moneyOutcome, QT_TRANSLATE_NOOP("opinion", "What the Ministry decided")}};
};

}
