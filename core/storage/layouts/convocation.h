#pragma once

#include "core/domain/convocation.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<Convocation> {
    static constexpr auto table = "convocation";
    static constexpr auto columns = std::tuple{Column{"meeting_id", &Convocation::meetingId},
                                               Column{"body_id", &Convocation::bodyId},
                                               Column{"person_id", &Convocation::personId},
                                               Column{"role", &Convocation::role},
                                               Column{"kind", &Convocation::kind},
                                               Column{"channel", &Convocation::channel},
                                               Column{"address", &Convocation::address},
                                               Column{"protocol_ref", &Convocation::protocolRef},
                                               Column{"protocol_on", &Convocation::protocolOn},
                                               Column{"state", &Convocation::state},
                                               Column{"prepared_at", &Convocation::preparedAt},
                                               Column{"sent_at", &Convocation::sentAt},
                                               Column{"sent_by", &Convocation::sentBy},
                                               Column{"supersedes_id", &Convocation::supersedesId},
                                               Column{"note", &Convocation::note}};
};

template <>
struct Layout<Reply> {
    static constexpr auto table = "reply";
    static constexpr auto columns = std::tuple{Column{"convocation_id", &Reply::convocationId},
                                               Column{"kind", &Reply::kind},
                                               Column{"participant_id", &Reply::participantId},
                                               Column{"participant_name", &Reply::participantName},
                                               Column{"participant_title", &Reply::participantTitle},
                                               Column{"received_on", &Reply::receivedOn},
                                               Column{"received_from", &Reply::receivedFrom},
                                               Column{"channel", &Reply::channel},
                                               Column{"note", &Reply::note}};
};

}
