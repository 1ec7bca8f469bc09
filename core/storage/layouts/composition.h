#pragma once

#include "core/domain/composition.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<Composition> {
    static constexpr auto table = "composition";
    static constexpr auto columns =
        std::tuple{Column{"decree_ref", &Composition::decreeRef}, Column{"decree_on", &Composition::decreeOn},
                   Column{"valid_from", &Composition::validFrom}, Column{"valid_to", &Composition::validTo},
                   Column{"note", &Composition::note}};
};

template <>
struct Layout<Membership> {
    static constexpr auto table = "membership";
    static constexpr auto columns = std::tuple{Column{"composition_id", &Membership::compositionId},
                                               Column{"body_id", &Membership::bodyId},
                                               Column{"basis", &Membership::basis},
                                               Column{"office", &Membership::office},
                                               Column{"seats", &Membership::seats},
                                               Column{"only_if_concerned", &Membership::onlyIfConcerned}};
};

}
