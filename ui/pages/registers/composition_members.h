#pragma once

#include "core/domain/composition.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// The seats in a composition: the bodies, on which basis, and for which office.
BesideKind<Named<Membership>> compositionMembers();

}
