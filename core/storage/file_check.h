#pragma once

#include <QStringList>

namespace seduta {

class Database;

/// Whether SQLite finds the file itself whole, free pages included.
bool isFileWhole(Database &database);

/// Of what SQLite says of a file, what speaks of damage: an index of the search that does not fit its records is made anew, and is none.
QStringList damagesAmong(const QStringList &lines);

}
