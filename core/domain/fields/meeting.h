#pragma once

#include "core/domain/field.h"
#include "core/domain/meeting.h"

namespace seduta {

template <>
struct Fields<Meeting> {
    static constexpr auto record = "meeting";
    static constexpr auto all = std::tuple{Field{"number", &Meeting::number},
                                           Field{"kind", &Meeting::kind},
                                           Field{"title", &Meeting::title},
                                           Field{"heldOn", &Meeting::heldOn},
                                           Field{"plannedStart", &Meeting::plannedStart},
                                           Field{"plannedEnd", &Meeting::plannedEnd},
                                           Field{"venue", &Meeting::venue},
                                           Field{"hostBodyId", &Meeting::hostBodyId},
                                           Field{"mode", &Meeting::mode},
                                           Field{"link", &Meeting::link},
                                           Field{"scope", &Meeting::scope},
                                           Field{"state", &Meeting::state},
                                           Field{"stateReason", &Meeting::stateReason},
                                           Field{"compositionId", &Meeting::compositionId},
                                           Field{"actualStart", &Meeting::actualStart},
                                           Field{"actualEnd", &Meeting::actualEnd},
                                           Field{"hoursUnknown", &Meeting::hoursUnknown},
                                           Field{"chairId", &Meeting::chairId},
                                           Field{"chairTitle", &Meeting::chairTitle},
                                           Field{"chairBasis", &Meeting::chairBasis},
                                           Field{"chairDelegationRef", &Meeting::chairDelegationRef},
                                           Field{"convenerId", &Meeting::convenerId},
                                           Field{"convenerTitle", &Meeting::convenerTitle},
                                           Field{"secretaryId", &Meeting::secretaryId},
                                           Field{"replyBy", &Meeting::replyBy},
                                           Field{"postponedFromId", &Meeting::postponedFromId},
                                           Field{"classification", &Meeting::classification},
                                           Field{"dossier", &Meeting::dossier},
                                           Field{"closingWords", &Meeting::closingWords}};
};

template <>
struct Fields<MeetingPart> {
    static constexpr auto record = "meeting_part";
    static constexpr auto all =
        std::tuple{Field{"meetingId", &MeetingPart::meetingId}, Field{"position", &MeetingPart::position},
                   Field{"heldOn", &MeetingPart::heldOn},       Field{"startsAt", &MeetingPart::startsAt},
                   Field{"endsAt", &MeetingPart::endsAt},       Field{"audience", &MeetingPart::audience}};
};

template <>
struct Fields<Suspension> {
    static constexpr auto record = "suspension";
    static constexpr auto all =
        std::tuple{Field{"meetingId", &Suspension::meetingId}, Field{"suspendedAt", &Suspension::suspendedAt},
                   Field{"resumedAt", &Suspension::resumedAt}, Field{"reason", &Suspension::reason}};
};

template <>
struct Fields<Signatory> {
    static constexpr auto record = "signatory";
    static constexpr auto all =
        std::tuple{Field{"meetingId", &Signatory::meetingId}, Field{"document", &Signatory::document},
                   Field{"formula", &Signatory::formula}, Field{"personId", &Signatory::personId},
                   Field{"closing", &Signatory::closing}};
};

}
