#pragma once

#include <QString>

namespace seduta {

/// How a word begins to the ear, which chooses between il, lo and l': a plain consonant, one that wants *lo* (z, s and
/// consonant, gn, ps, pn, x, y, i before a vowel), or a vowel.
enum class Onset { Consonant, Complex, Vowel };

/// The onset of a word read as a word; quotes and signs before its first letter are passed over, a silent h too.
Onset onsetOf(const QString &word);

/// The onset of a written number as it is said: ottavo, undicesimo and their like begin with a vowel.
Onset onsetOfNumber(qint64 number);

/// The onset of an acronym: as a word where Italian can pronounce it (SPRAR), else by the name of its first letter (FSBM, "effe").
Onset onsetOfAcronym(const QString &acronym);

/// Whether "a" or "e" becomes "ad" or "ed" before the text: only before the same vowel, and not before "ad-", "ed-" themselves.
bool takesEuphonicD(QChar vowel, const QString &next);

}
