#pragma once

#include "core/storage/history.h"

namespace seduta {

/// Puts every row of an act back as it was, inside the act now open in the journal. Gives the reason when a later change, an issued document,
/// an erasure or an update of the program stands in the way; then the caller rolls back.
class Inversion
{
public:
    Inversion(Database &database, const ChangeSet &act)
        : m_database(database)
        , m_history(database)
        , m_act(act)
    {
    }

    /// Why this act cannot even be tried.
    std::optional<Error> refusal() const;
    Result<int> apply();

private:
    Result<void> invert(const Change &change);
    Error standsInTheWay(const Change &change) const;
    Result<void> requireNoOrphans();
    Error orphanError(const QString &table, qint64 rowId) const;
    QString rowNow(const QString &table, qint64 rowId);
    void putBack(const Change &change);

    Database &m_database;
    History m_history;
    ChangeSet m_act;
    QHash<QString, QStringList> m_columns{};
};

}
