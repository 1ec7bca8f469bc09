#pragma once

namespace seduta {

class Database;

/// Throws StorageError where the archive holds a text or a piece of a document so large that no hand and no version of Seduta wrote it: reading
/// it would take the memory of the whole computer. Looks at the records only of a file large enough to hide one.
void requireBoundedCells(Database &database);

}
