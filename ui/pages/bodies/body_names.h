#pragma once

#include "core/domain/body.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// The names a body had, with the days they held: papers of those days say them.
BesideKind<BodyName> bodyNames();

}
