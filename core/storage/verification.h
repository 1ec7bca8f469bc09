#pragma once

#include "core/storage/database.h"

#include <functional>
#include <optional>

namespace seduta {

/// Recomputes every seal and the chain, compares every table with its last recorded state and every kept document with its hash.
/// `progress` gets parts done and parts in all. Gives the first thing that does not hold, in a sentence, or nothing.
std::optional<QString> firstFault(Database &database, const std::function<void(int, int)> &progress = {});

/// Count and content hash of every journalled table, as JSON: what a migration leaves for later verifications to start from.
QString tableDigests(Database &database);

}
