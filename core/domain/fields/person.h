#pragma once

#include "core/domain/field.h"
#include "core/domain/person.h"

namespace seduta {

template <>
struct Fields<Person> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "person");
    static constexpr auto all =
        std::tuple{Field{"honorific", &Person::honorific, QT_TRANSLATE_NOOP("person", "Title (dott.ssa, ing.)")},
                   Field{"givenName", &Person::givenName, QT_TRANSLATE_NOOP("person", "Given name")},
                   Field{"familyName", &Person::familyName, QT_TRANSLATE_NOOP("person", "Family name")},
                   Field{"rank", &Person::rank, QT_TRANSLATE_NOOP("person", "Rank")},
                   Field{"jobTitle", &Person::jobTitle, QT_TRANSLATE_NOOP("person", "Office held")},
                   Field{"gender", &Person::gender, QT_TRANSLATE_NOOP("person", "Grammatical gender")},
                   Field{"email", &Person::email, QT_TRANSLATE_NOOP("person", "E-mail")},
                   Field{"phone", &Person::phone, QT_TRANSLATE_NOOP("person", "Telephone")},
                   Field{"note", &Person::note, QT_TRANSLATE_NOOP("person", "Note")}};
};

}
