#pragma once

#include "core/storage/journal.h"

namespace seduta {

/// A person's right to erasure (GDPR art. 17): inside the act now open, empties every past record of the history that names the person, with
/// its salt, so that the seals stay and the chain still verifies. `names` are the texts by which the person is known. The records themselves are changed before, by the
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

    void emptyHistory(const QString &table, qint64 rowId, const QStringList &names);

private:
    QList<qint64> changesNaming(const QString &table, qint64 rowId, const QStringList &names);
    QList<qint64> labelsNaming(const QStringList &names);

    Database &m_database;
    Journal &m_journal;
    ChangeSetId m_act;
};

}
