#pragma once

#include "core/domain/secretariat.h"

namespace seduta::exchange {

/// Adds `offset` to every id of the records and to every reference among them, so that they stand beyond those of an archive.
void moveIds(Secretariat &secretariat, qint64 offset);

}
