#pragma once

#include "core/domain/body.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<Body> {
    static constexpr auto table = "body";
    static constexpr auto columns = std::tuple{Column{"name", &Body::name},
                                               Column{"short_name", &Body::shortName},
                                               Column{"article", &Body::article},
                                               Column{"category", &Body::category},
                                               Column{"kind", &Body::kind},
                                               Column{"precedence", &Body::precedence},
                                               Column{"parent_id", &Body::parentId},
                                               Column{"addressee", &Body::addressee},
                                               Column{"postal_address", &Body::postalAddress},
                                               Column{"place", &Body::place},
                                               Column{"pec", &Body::pec},
                                               Column{"email", &Body::email},
                                               Column{"phone", &Body::phone},
                                               Column{"public_index_code", &Body::publicIndexCode},
                                               Column{"fiscal_code", &Body::fiscalCode},
                                               Column{"is_active", &Body::isActive},
                                               Column{"address_source", &Body::addressSource},
                                               Column{"address_checked_on", &Body::addressCheckedOn},
                                               Column{"note", &Body::note}};
};

template <>
struct Layout<BodyName> {
    static constexpr auto table = "body_name";
    static constexpr auto columns =
        std::tuple{Column{"body_id", &BodyName::bodyId}, Column{"name", &BodyName::name},
                   Column{"valid_from", &BodyName::validFrom}, Column{"valid_to", &BodyName::validTo}};
};

template <>
struct Layout<Representative> {
    static constexpr auto table = "representative";
    static constexpr auto columns = std::tuple{Column{"body_id", &Representative::bodyId},
                                               Column{"person_id", &Representative::personId},
                                               Column{"role", &Representative::role},
                                               Column{"office", &Representative::office},
                                               Column{"designation_ref", &Representative::designationRef},
                                               Column{"valid_from", &Representative::validFrom},
                                               Column{"valid_to", &Representative::validTo}};
};

}
