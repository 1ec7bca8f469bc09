#pragma once

#include "core/domain/person.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<Person> {
    static constexpr auto table = "person";
    static constexpr auto columns = std::tuple{Column{"honorific", &Person::honorific},
                                               Column{"given_name", &Person::givenName},
                                               Column{"family_name", &Person::familyName},
                                               Column{"rank", &Person::rank},
                                               Column{"job_title", &Person::jobTitle},
                                               Column{"gender", &Person::gender},
                                               Column{"email", &Person::email},
                                               Column{"phone", &Person::phone},
                                               Column{"note", &Person::note}};
};

}
