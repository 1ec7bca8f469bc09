#pragma once

#include <QDir>
#include <QStringList>

namespace seduta::house {

/// SQL in a string outside core/storage, in a file outside resources/migrations, and OR REPLACE anywhere
/// (it deletes rows without the journal seeing it as an update).
QStringList misplacedSql(const QDir &root);

/// Calls the house does without: Qt's own transactions (their failed commit has no error code), Qt's SQL models
/// (they write past the journal), any clock but core/support/clock.cpp, and a date spelt outside core/domain.
QStringList forbiddenCalls(const QDir &root);

/// Headers and names that only one operating system has, outside the files called after a system (x_unix.cpp, x_windows.cpp).
QStringList misplacedSystems(const QDir &root);

/// Types of core and ui that share a name: the linker would take either for both.
QStringList namesGivenTwice(const QDir &root);

}
