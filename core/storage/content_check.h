#pragma once

#include <QString>

#include <optional>

namespace seduta {

class Database;

/// Follows every reference to kept bytes (issued documents, files that were sent or attached, the emblem): they are there, of the size and with the hash they
/// were kept under. Gives the first that are not, in a sentence, or nothing.
std::optional<QString> firstContentFault(Database &database);

}
