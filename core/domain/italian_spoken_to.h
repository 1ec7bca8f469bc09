#pragma once

#include "core/domain/italian_article.h"

namespace seduta {

/// How a letter speaks to whom it is addressed to, and the form that every word about them agrees with.
struct SpokenTo {
    QString words{};
    NounForm form{};

    bool operator==(const SpokenTo &) const = default;
};

/// "codesta Questura", "codesto Comando", "codesti Sindacati": by the noun or the acronym its name begins with. A name that begins with neither
/// ("Carretera Central", "118 Prova") is spoken to by the common noun given ("Ente").
SpokenTo spokenTo(const QString &name, const QString &common, const NameFacts &facts = {});

/// Whether an address line is of those who hold an office, and not of the office: "Al Signor Questore", "Ai Sigg. Sindaci".
bool isToOfficeHolders(const QString &addressLine);
/// Whether it is of several: "Ai Sigg. Sindaci", "Alle Organizzazioni".
bool isToSeveral(const QString &addressLine);

/// The last letter of what agrees with it: "convocat" and "o", "a", "i", "e".
QString endingFor(NounForm form);

}
