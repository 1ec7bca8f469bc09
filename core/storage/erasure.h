#pragma once

#include "core/storage/journal.h"

#include <functional>

namespace seduta {

/// The person whose data are erased, in texts.
struct NamesPerson {
    /// Whether a text names them.
    std::function<bool(const QString &)> inText{};
    /// Whether a record, as the history keeps it, may hold such a text: what does not is not taken apart.
    std::function<bool(const QString &)> mayBeInRecord{};
};

/// What the history holds of a person: changes of records, names of acts, and how many acts they did themselves.
struct NamingHistory {
    QList<qint64> changes{};
    QList<qint64> labels{};
    int authored = 0;
};

/// Of the acts done before one, or of all; what an earlier erasure emptied holds nothing more.
NamingHistory historyNaming(Database &database, const TouchedRow &person, const NamesPerson &isNamed,
                            ChangeSetId before = {});

/// A person's right to erasure (GDPR art. 17): inside the act now open, empties every past record of the history that names the person, with
/// its salt, so that the seals stay and the chain still verifies. The records themselves are changed before, by the
/// use case; the file is vacuumed after COMMIT.
class Erasure
{
public:
    Erasure(Database &database, Journal &journal)
        : m_database(database)
        , m_journal(journal)
        , m_act(journal.current())
    {
    }

    void emptyHistory(const TouchedRow &person, const NamesPerson &isNamed);

private:
    Database &m_database;
    Journal &m_journal;
    ChangeSetId m_act;
};

}
