#pragma once

#include <QList>

namespace seduta {

/// Each column as wide as its words want it, in the room there is: where that is too little the widest give way, the one that names the record
/// last; what is over goes to the widest. Pixels.
QList<int> fittedWidths(const QList<int> &wanted, qsizetype name, int room);

}
