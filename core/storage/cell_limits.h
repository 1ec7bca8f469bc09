#pragma once

#include <functional>

namespace seduta {

class Database;

/// What SQLite may take in all, for this process and for good: a cell beyond it is not even begun. The same for every archive, since it cannot be
/// raised again.
void limitMemory(Database &database);

/// Throws StorageError where the archive holds a text or a piece of a document so large that no hand and no version of Seduta wrote it: reading
/// it would take the memory of the whole computer. Looks at the records only of a file large enough to hide one.
void requireBoundedCells(Database &database);

/// A reading that memory does not do for, in a file large enough to hide such a text, throws the same.
void readWithinMemory(const Database &database, const std::function<void()> &reading);

}
