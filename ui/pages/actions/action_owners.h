#pragma once

#include "core/domain/action_summary.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// Who must do a commitment, each with its own state: bodies, working tables, the office itself, someone outside by name.
BesideKind<NamedOwner> actionOwners();

}
