#pragma once

#include "tests/faults/power_cuts.h"

namespace seduta {

/// P2: the power is cut at random instants while meetings are saved. `synchronous` is EXTRA as the program has it, or a
/// weaker setting forced upon its connection, for the controls that must fail (P2').
Figures powerCutsWhileSaving(int cuts, quint32 seed, const QString &synchronous = QStringLiteral("EXTRA"));

}
