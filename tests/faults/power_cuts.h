#pragma once

#include "tests/faults/figures.h"
#include "tests/faults/power_cut.h"

#include <functional>

namespace seduta {

/// Looks at the folder found after a power cut; the second argument is the last save acknowledged before it.
using LookAfterCut = std::function<Finding(const QString &folder, qint64 lastAcknowledged)>;

/// Cuts the power at random instants of the record and has each disk looked at.
Figures cutPower(const DiskRecord &record, int cuts, const TearRule &rule, QRandomGenerator &random,
                 const LookAfterCut &look);

}
