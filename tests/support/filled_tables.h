#pragma once

#include "core/storage/database.h"

namespace seduta {

/// One record in every journalled table, with a word in each of its fields: whatever version of the archive it is. Inside an act.
void fillEveryTable(Database &database);

}
