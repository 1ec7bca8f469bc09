#pragma once

#include "core/domain/italian_article.h"
#include "core/domain/person.h"

namespace seduta {

/// A title built for a gender: "Viceprefetto Aggiunto" → "Viceprefetta Aggiunta", "dott." → "dott.ssa"; from the first preposition on
/// nothing changes ("Direttrice dell'Ufficio"). Ranks and titles the offices keep for both (Prefetto, Colonnello) stay, as does every
/// word not known and every title when the gender is unknown.
QString titleFor(const QString &title, Gender gender);

/// Whether the words begin with a title ("Prefetto", "dott.ssa Anna Rossi"), and not with a name.
bool beginsWithTitle(const QString &words);

/// The gender a title shows as written ("Viceprefetta" feminine, "Prefetto" masculine); the person's for those that show none
/// (Dirigente, Presidente, Capo di Gabinetto), and masculine when neither tells.
Gender genderOfTitle(const QString &title, Gender person);

/// The title as written, in a sentence: "il Viceprefetto Aggiunto", "dalla dirigente", "all'avv."; "a don", which takes no article.
QString titleWith(const QString &title, Gender person, Preposition preposition);

}
