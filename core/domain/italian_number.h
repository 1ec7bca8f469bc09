#pragma once

#include "core/domain/italian_noun.h"

namespace seduta {

/// The number in words: "ventitré", "centouno", "millenovecentonovantanove", "due milioni". Beyond 999 999 999 in figures.
QString cardinal(qint64 number);

/// The ordinal in words, in the masculine or feminine singular: "primo", "ventitreesima". Outside 1 … 999 999 in figures: "0°".
QString ordinal(qint64 number, Gender gender = Gender::Masculine);

/// The ordinal in figures: "3°", "3ª".
QString ordinalSign(qint64 number, Gender gender = Gender::Masculine);

/// Figures with their points, as the office writes them: "20.000".
QString grouped(qint64 number);

/// How many of a thing: "un mese", "un'ora", "35 mesi".
QString counted(qint64 number, const QString &singular, const QString &plural, Gender gender = Gender::Masculine);

/// A length in months: "un mese", "35 mesi".
QString months(qint64 number);

}
