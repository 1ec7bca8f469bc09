#pragma once

namespace seduta {

class Database;

/// Writes the three triggers of every journalled table, made from its columns. They record each change under the open change set, and
/// refuse it (NOT NULL) when none is open.
void generateJournalTriggers(Database &database);
void dropJournalTriggers(Database &database);

}
