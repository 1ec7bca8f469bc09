#pragma once

#include <QString>

namespace seduta {

/// What is typed for a date, as its words are compared: small letters without accents, one kind of apostrophe and of dash, single spaces.
QString plainDateWords(const QString &typed);

/// The month a word names, from three letters on ("giu", "giugno"); 0 where it names none.
int monthNamed(const QString &word);

/// The day of the week a word names, from three letters on ("gio", "giovedi"), Monday being 1; 0 where it names none.
int weekdayNamed(const QString &word);

/// A number in figures or, up to `greatest`, in words: "10", "un", "due", "duemilaventicinque"; 0 where it is none.
int numberNamed(const QString &word, int greatest);

}
