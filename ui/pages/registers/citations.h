#pragma once

#include "core/domain/legal_reference.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// Who cites a riferimento: meetings and their points, working tables, agreements, versions of the plan.
BesideKind<Named<Citation>> citations();

}
