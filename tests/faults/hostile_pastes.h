#pragma once

#include "tests/faults/figures.h"

namespace seduta {

/// P14: hostile texts pasted into every field of a window; stuck is one that kept its user waiting for more than 200 milliseconds.
Figures hostilePastes();

}
