#pragma once

#include "core/domain/council.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<Council> {
    static constexpr auto table = "council";
    static constexpr auto columns = std::tuple{Column{"name", &Council::name},
                                               Column{"office_name", &Council::officeName},
                                               Column{"place", &Council::place},
                                               Column{"province", &Council::province},
                                               Column{"chair_title", &Council::chairTitle},
                                               Column{"mission", &Council::mission},
                                               Column{"territory_name", &Council::territoryName},
                                               Column{"letterhead", &Council::letterhead},
                                               Column{"emblem", &Council::emblem},
                                               Column{"address", &Council::address},
                                               Column{"pec", &Council::pec},
                                               Column{"email", &Council::email},
                                               Column{"phone", &Council::phone},
                                               Column{"website", &Council::website},
                                               Column{"classification", &Council::classification},
                                               Column{"dossier", &Council::dossier},
                                               Column{"reply_address", &Council::replyAddress}};
};

}
