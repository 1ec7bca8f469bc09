#pragma once

#include "ui/desk/place.h"

#include <QMap>

namespace seduta {

/// Where a record is written: its page, and there the list of small records its box is opened from; none where the form of the page is its own.
struct Room {
    QString record{};
    Place place{};
    QString list{};
};

/// Those of the sample.
QList<Room> rooms();
/// Columns whose control is called otherwise than the column, or is what does the act that writes them: a button, a list with its keys, a command.
const QMap<QString, QString> &otherNames();
/// What a record hangs from is said by where it is added, never typed.
bool isSaidByThePlace(const QString &column);

}
