#pragma once

#include <QList>

namespace seduta {

/// Each column as wide as its words want it, in the room there is: where that is too little the widest give way, the one that names the record
/// last, down to its share of the room; what is over goes to the widest. One that wants no more than `whole` (a day, an hour, a state) is never cut. Pixels.
QList<int> fittedWidths(const QList<int> &wanted, qsizetype name, int room, int whole = 0);

/// As narrow as each can still be read in that room.
QList<int> readableWidths(const QList<int> &wanted, qsizetype name, int room, int whole = 0);

/// Which columns have no room at those widths: the last ones go first, the one that names the record never. In their order.
QList<int> columnsWithoutRoom(const QList<int> &widths, qsizetype name, int room);

}
