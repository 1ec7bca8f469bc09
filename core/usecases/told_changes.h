#pragma once

#include "core/domain/change_set.h"

namespace seduta {

class Database;

/// One thing an act changed, in the office's words: of "ente «Questura di Asti»" the "indirizzo PEC", from this to that.
struct ChangeInWords {
    QString record{};
    QString field{};
    QString before{};
    QString after{};

    bool operator==(const ChangeInWords &) const = default;
};

/// What became of one record, a line for each of its members that changed. A column that only an earlier version knew is told by its own
/// name; a record that is referred to by its name of today, or by its number where it is gone.
QList<ChangeInWords> toldChanges(Database &database, const Change &change);

/// A record as it stands now, by the words it is known by: "ente «Questura di Asti»".
QString recordInWords(Database &database, const QString &table, qint64 id);

}
