#pragma once

#include "tests/faults/figures.h"

namespace seduta {

/// P3: every call to the disk that "save a meeting" makes is failed in turn, in every way and both once and for ever. Each trial
/// ends with a sentence for the user or with a save, the archive whole, and the next save done once the disk is well again.
/// `step` 1 tries every call, n every n-th one.
Figures failEveryCall(int step = 1);

}
