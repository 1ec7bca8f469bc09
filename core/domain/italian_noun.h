#pragma once

#include "core/domain/italian_sound.h"
#include "core/domain/person.h"

#include <optional>

namespace seduta {

enum class GrammaticalNumber { Singular, Plural };

/// Gender and number of a noun: what its article agrees with.
struct NounForm {
    Gender gender = Gender::Masculine;
    GrammaticalNumber number = GrammaticalNumber::Singular;

    bool operator==(const NounForm &) const = default;
};

/// How the name of a body is taken up in a sentence. Without a form it takes no article ("a Carretera Central").
struct NameReading {
    std::optional<NounForm> form{};
    Onset onset = Onset::Consonant;

    bool operator==(const NameReading &) const = default;
};

/// The form of a noun with which names of bodies and places begin (Questura, Sindacati, Chambre, Sala), in any case and with or without
/// accents.
std::optional<NounForm> formOfNoun(const QString &word);

/// The form of the noun an abbreviation closed by a full stop stands for (Uff., Dip., Sez.), given without that stop.
std::optional<NounForm> formOfAbbreviation(const QString &word);

/// The form told by the ending of a common noun in no table (-zione, -mento, -tori, -enza…); nothing where the ending does not tell.
std::optional<NounForm> formByEnding(const QString &word);

/// The same of a noun that stands alone: only persons told by what they do or are (Produttori, Salesiani); all others may be names.
std::optional<NounForm> formOfPersonsByEnding(const QString &word);

/// The form told by a foreign noun at the end of a name: "Rotary Club", "Open Society Foundation".
std::optional<NounForm> formOfForeignHead(const QString &word);

/// Whether the word is an adjective or a number that goes before its noun: "Alto Commissariato", "Libera Università", "Sette Comuni".
bool isAdjectiveBeforeNoun(const QString &word);

/// Whether the noun is alike in the singular and in the plural: "Comunità", "Diocesi".
bool isInvariable(const QString &noun);

/// Whether the word is an adjective that shows several things: "straniere", "locali". A town is no adjective: "CGIL Bari".
bool isPluralAdjective(const QString &word);

}
