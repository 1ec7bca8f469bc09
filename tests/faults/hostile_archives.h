#pragma once

#include "tests/faults/figures.h"

namespace seduta {

/// P15: files that pretend to be archives, or became something else. Each is refused with a sentence within a second, however it is opened, and is
/// left as it was.
Figures hostileArchives();

/// P11: an archive of so many changes is verified to its end in less than two seconds for each 100,000.
Figures verifiedChanges(int changes);

}
