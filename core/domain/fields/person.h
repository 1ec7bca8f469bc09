#pragma once

#include "core/domain/field.h"
#include "core/domain/person.h"

namespace seduta {

template <>
struct Fields<Person> {
    static constexpr auto record = "person";
    static constexpr auto all = std::tuple{Field{"honorific", &Person::honorific},
                                           Field{"givenName", &Person::givenName},
                                           Field{"familyName", &Person::familyName},
                                           Field{"rank", &Person::rank},
                                           Field{"jobTitle", &Person::jobTitle},
                                           Field{"gender", &Person::gender},
                                           Field{"email", &Person::email},
                                           Field{"phone", &Person::phone},
                                           Field{"note", &Person::note}};
};

}
