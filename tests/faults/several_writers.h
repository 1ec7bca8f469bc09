#pragma once

#include "tests/faults/figures.h"

namespace seduta {

/// P8: three processes that all want to write in one archive, under its name and through a link, while one after the other is killed, or put to
/// sleep as a computer that gives no sign of life and taken over from. No save is overwritten, and the archive stays whole.
Figures severalWriters(int mishaps, quint32 seed);

}
