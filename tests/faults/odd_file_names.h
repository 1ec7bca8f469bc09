#pragma once

#include "tests/faults/figures.h"

namespace seduta {

/// P17: names of files as nobody would give them; how many would leave their folder, or be minded by a file system of Linux or Windows.
Figures oddFileNames(int names, quint32 seed);

}
