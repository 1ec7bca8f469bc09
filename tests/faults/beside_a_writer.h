#pragma once

#include "tests/faults/figures.h"

namespace seduta {

/// P9: while another process saves meetings, the archive is copied again and again; every copy must be whole, and hold all that was saved
/// before it began.
Figures copiesBesideAWriter(int copies, quint32 seed);

/// The same for a second opener, who reads.
Figures readsBesideAWriter(int reads, quint32 seed);

}
