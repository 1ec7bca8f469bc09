#pragma once

#include <QDir>
#include <QStringList>

namespace seduta::house {

/// Every include in core/, app/ and ui/ that is an arrow not drawn: a room, a Qt module or a library its room may not use, itself or
/// through a header.
/// `qtHeaders` is the folder that holds QtCore/, QtSql/ …: it says which module a header belongs to.
QStringList foreignArrows(const QDir &root, const QDir &qtHeaders);

}
