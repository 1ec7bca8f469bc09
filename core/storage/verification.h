#pragma once

#include "core/storage/database.h"

#include <functional>
#include <optional>

namespace seduta {

/// Whether SQLite finds the file itself whole, free pages included. Asked of the file, never of a copy of it: VACUUM heals what this must see.
std::optional<QString> fileFault(Database &database);

/// Recomputes every seal and the chain, compares every table with its last recorded state, follows every reference and compares every kept document
/// with its size and hash. `progress` gets parts done and parts in all. Gives the first thing that does not hold, in a sentence, or nothing.
std::optional<QString> historyFault(Database &database, const std::function<void(int, int)> &progress = {});

/// Both, in this order.
std::optional<QString> firstFault(Database &database, const std::function<void(int, int)> &progress = {});

/// Count and content hash of every journalled table, as JSON: what a migration leaves for later verifications to start from.
QString tableDigests(Database &database);

}
