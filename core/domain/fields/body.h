#pragma once

#include "core/domain/body.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Body> {
    static constexpr auto record = "body";
    static constexpr auto all = std::tuple{Field{"name", &Body::name},
                                           Field{"shortName", &Body::shortName},
                                           Field{"article", &Body::article},
                                           Field{"category", &Body::category},
                                           Field{"kind", &Body::kind},
                                           Field{"precedence", &Body::precedence},
                                           Field{"parentId", &Body::parentId},
                                           Field{"addressee", &Body::addressee},
                                           Field{"postalAddress", &Body::postalAddress},
                                           Field{"place", &Body::place},
                                           Field{"pec", &Body::pec},
                                           Field{"email", &Body::email},
                                           Field{"phone", &Body::phone},
                                           Field{"publicIndexCode", &Body::publicIndexCode},
                                           Field{"fiscalCode", &Body::fiscalCode},
                                           Field{"isActive", &Body::isActive},
                                           Field{"addressSource", &Body::addressSource},
                                           Field{"addressCheckedOn", &Body::addressCheckedOn},
                                           Field{"note", &Body::note}};
};

template <>
struct Fields<BodyName> {
    static constexpr auto record = "body_name";
    static constexpr auto all =
        std::tuple{Field{"bodyId", &BodyName::bodyId}, Field{"name", &BodyName::name},
                   Field{"validFrom", &BodyName::validFrom}, Field{"validTo", &BodyName::validTo}};
};

template <>
struct Fields<Representative> {
    static constexpr auto record = "representative";
    static constexpr auto all = std::tuple{Field{"bodyId", &Representative::bodyId},
                                           Field{"personId", &Representative::personId},
                                           Field{"role", &Representative::role},
                                           Field{"office", &Representative::office},
                                           Field{"designationRef", &Representative::designationRef},
                                           Field{"validFrom", &Representative::validFrom},
                                           Field{"validTo", &Representative::validTo}};
};

}
