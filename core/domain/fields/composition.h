#pragma once

#include "core/domain/composition.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Composition> {
    static constexpr auto record = "composition";
    static constexpr auto all =
        std::tuple{Field{"decreeRef", &Composition::decreeRef}, Field{"decreeOn", &Composition::decreeOn},
                   Field{"validFrom", &Composition::validFrom}, Field{"validTo", &Composition::validTo},
                   Field{"note", &Composition::note}};
};

template <>
struct Fields<Membership> {
    static constexpr auto record = "membership";
    static constexpr auto all = std::tuple{Field{"compositionId", &Membership::compositionId},
                                           Field{"bodyId", &Membership::bodyId},
                                           Field{"basis", &Membership::basis},
                                           Field{"office", &Membership::office},
                                           Field{"seats", &Membership::seats},
                                           Field{"onlyIfConcerned", &Membership::onlyIfConcerned}};
};

}
