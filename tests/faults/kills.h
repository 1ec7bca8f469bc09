#pragma once

#include "tests/faults/figures.h"

namespace seduta {

/// P1: a process that saves meetings is killed at a random instant, again and again; what it acknowledged must be there.
Figures killsWhileSaving(int kills, quint32 seed);

/// P5: a process that brings an archive to the next version is killed at a random instant; the file must be of the old version
/// or of the new one to the letter, and opening it again must finish the step.
Figures killsWhileMigrating(int kills, quint32 seed);

/// P19: the window itself, killed at a random instant while somebody types the minutes in it; what was typed two seconds before must be
/// in the archive or in its draft file.
Figures killsWhileTyping(int kills, quint32 seed);

}
