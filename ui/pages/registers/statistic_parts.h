#pragma once

#include "core/domain/statistic.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// The parts of a dato, that are expected to add up to it.
BesideKind<Statistic> statisticParts();

}
