#pragma once

#include "core/domain/words.h"
#include "core/support/id.h"
#include "core/support/result.h"

namespace seduta {

using PersonId = Id<struct Person>;

/// The grammatical gender of a title: for "il Dirigente" and "la Dirigente".
enum class Gender { Unknown, Masculine, Feminine };

template <>
struct Words<Gender> {
    static constexpr auto context = "Gender";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Gender", "unknown"),
        QT_TRANSLATE_NOOP("Gender", "masculine"),
        QT_TRANSLATE_NOOP("Gender", "feminine"),
    };
};

/// A person who speaks for a body, chairs or signs. Both names may be missing: a rank at the door is enough.
struct Person {
    PersonId id{};
    QString honorific{};
    QString givenName{};
    QString familyName{};
    QString rank{};
    QString jobTitle{};
    Gender gender = Gender::Unknown;
    QString email{};
    QString phone{};
    QString note{};

    bool operator==(const Person &) const = default;
};

/// "Giulia Verdi", or whichever of the two is known.
QString fullName(const Person &person);
/// Something tells who it is: a name, a rank, a job title.
Result<Person> checked(const Person &person);

}
