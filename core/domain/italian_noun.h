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

/// The form of a noun with which names of bodies begin (Questura, Sindacati, Chambre), in any case and with or without accents.
std::optional<NounForm> formOfNoun(const QString &word);

/// Form and onset of an acronym usual in the offices (INPS, C.G.I.L., Co.Ge.Sa.), in any case, with or without full stops.
std::optional<NameReading> readingOfAcronym(const QString &word);

/// The form told by the ending of a common noun in no table (-zione, -mento, -torio…); nothing where the ending does not tell.
std::optional<NounForm> formByEnding(const QString &word);

/// Whether the word is an adjective that goes before its noun: "Alto Commissariato", "Libera Università".
bool isAdjectiveBeforeNoun(const QString &word);

}
