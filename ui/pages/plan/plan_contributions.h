#pragma once

#include "core/domain/plan.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// What each body was asked to write for a version of the plan: requested, reminded, received, taken in.
BesideKind<Named<BodyContribution>> planContributions();

}
