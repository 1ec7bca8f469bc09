#pragma once

#include "core/domain/convocation.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Convocation> {
    static constexpr auto record = "convocation";
    static constexpr auto all = std::tuple{Field{"meetingId", &Convocation::meetingId},
                                           Field{"bodyId", &Convocation::bodyId},
                                           Field{"personId", &Convocation::personId},
                                           Field{"role", &Convocation::role},
                                           Field{"kind", &Convocation::kind},
                                           Field{"channel", &Convocation::channel},
                                           Field{"address", &Convocation::address},
                                           Field{"protocolRef", &Convocation::protocolRef},
                                           Field{"protocolOn", &Convocation::protocolOn},
                                           Field{"state", &Convocation::state},
                                           Field{"preparedAt", &Convocation::preparedAt},
                                           Field{"sentAt", &Convocation::sentAt},
                                           Field{"sentBy", &Convocation::sentBy},
                                           Field{"supersedesId", &Convocation::supersedesId},
                                           Field{"note", &Convocation::note}};
};

template <>
struct Fields<Reply> {
    static constexpr auto record = "reply";
    static constexpr auto all = std::tuple{Field{"convocationId", &Reply::convocationId},
                                           Field{"kind", &Reply::kind},
                                           Field{"participantId", &Reply::participantId},
                                           Field{"participantName", &Reply::participantName},
                                           Field{"participantTitle", &Reply::participantTitle},
                                           Field{"receivedOn", &Reply::receivedOn},
                                           Field{"receivedFrom", &Reply::receivedFrom},
                                           Field{"channel", &Reply::channel},
                                           Field{"note", &Reply::note}};
};

}
