#pragma once

#include "core/domain/meeting.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<Meeting> {
    static constexpr auto table = "meeting";
    static constexpr auto columns = std::tuple{Column{"number", &Meeting::number},
                                               Column{"kind", &Meeting::kind},
                                               Column{"title", &Meeting::title},
                                               Column{"held_on", &Meeting::heldOn},
                                               Column{"planned_start", &Meeting::plannedStart},
                                               Column{"planned_end", &Meeting::plannedEnd},
                                               Column{"venue", &Meeting::venue},
                                               Column{"host_body_id", &Meeting::hostBodyId},
                                               Column{"mode", &Meeting::mode},
                                               Column{"link", &Meeting::link},
                                               Column{"scope", &Meeting::scope},
                                               Column{"state", &Meeting::state},
                                               Column{"state_reason", &Meeting::stateReason},
                                               Column{"composition_id", &Meeting::compositionId},
                                               Column{"actual_start", &Meeting::actualStart},
                                               Column{"actual_end", &Meeting::actualEnd},
                                               Column{"hours_unknown", &Meeting::hoursUnknown},
                                               Column{"chair_id", &Meeting::chairId},
                                               Column{"chair_title", &Meeting::chairTitle},
                                               Column{"chair_basis", &Meeting::chairBasis},
                                               Column{"chair_delegation_ref", &Meeting::chairDelegationRef},
                                               Column{"convener_id", &Meeting::convenerId},
                                               Column{"convener_title", &Meeting::convenerTitle},
                                               Column{"secretary_id", &Meeting::secretaryId},
                                               Column{"reply_by", &Meeting::replyBy},
                                               Column{"postponed_from_id", &Meeting::postponedFromId},
                                               Column{"classification", &Meeting::classification},
                                               Column{"dossier", &Meeting::dossier},
                                               Column{"closing_words", &Meeting::closingWords}};
};

template <>
struct Layout<MeetingPart> {
    static constexpr auto table = "meeting_part";
    static constexpr auto columns =
        std::tuple{Column{"meeting_id", &MeetingPart::meetingId}, Column{"position", &MeetingPart::position},
                   Column{"held_on", &MeetingPart::heldOn},       Column{"starts_at", &MeetingPart::startsAt},
                   Column{"ends_at", &MeetingPart::endsAt},       Column{"audience", &MeetingPart::audience}};
};

template <>
struct Layout<Suspension> {
    static constexpr auto table = "suspension";
    static constexpr auto columns =
        std::tuple{Column{"meeting_id", &Suspension::meetingId}, Column{"suspended_at", &Suspension::suspendedAt},
                   Column{"resumed_at", &Suspension::resumedAt}, Column{"reason", &Suspension::reason}};
};

template <>
struct Layout<Signatory> {
    static constexpr auto table = "signatory";
    static constexpr auto columns =
        std::tuple{Column{"meeting_id", &Signatory::meetingId}, Column{"document", &Signatory::document},
                   Column{"formula", &Signatory::formula}, Column{"person_id", &Signatory::personId},
                   Column{"closing", &Signatory::closing}};
};

}
