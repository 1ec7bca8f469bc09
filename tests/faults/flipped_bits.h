#pragma once

#include "tests/faults/figures.h"

namespace seduta {

/// P10: one bit of a small archive is flipped, each time another. It is refused or named; or what it holds is the same to the letter, and it can be
/// saved into.
Figures flippedBitsOfTheFile(int flips, quint32 seed);

/// The same of what the seals stand over: every flip gives another seal.
Figures flippedBitsOfSealedRows(int flips, quint32 seed);

/// The same written into the archive, with its guards out of the way: a letter or a number of the history flipped, a row of it deleted, put in the
/// place of another, or put in twice, its end cut off. It is named, or nothing was changed.
Figures alteredHistories(int alterations, quint32 seed);

}
