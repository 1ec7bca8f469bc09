#pragma once

#include "core/domain/council.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Council> {
    static constexpr auto record = "council";
    static constexpr auto all = std::tuple{Field{"name", &Council::name},
                                           Field{"officeName", &Council::officeName},
                                           Field{"place", &Council::place},
                                           Field{"province", &Council::province},
                                           Field{"chairTitle", &Council::chairTitle},
                                           Field{"mission", &Council::mission},
                                           Field{"territoryName", &Council::territoryName},
                                           Field{"letterhead", &Council::letterhead},
                                           Field{"emblem", &Council::emblem},
                                           Field{"address", &Council::address},
                                           Field{"pec", &Council::pec},
                                           Field{"email", &Council::email},
                                           Field{"phone", &Council::phone},
                                           Field{"website", &Council::website},
                                           Field{"classification", &Council::classification},
                                           Field{"dossier", &Council::dossier},
                                           Field{"replyAddress", &Council::replyAddress}};
};

}
