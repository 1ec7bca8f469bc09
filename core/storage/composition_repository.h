#pragma once

#include "core/domain/composition.h"
#include "core/storage/database.h"

namespace seduta {

/// Compositions by decree, and the seats in them.
class CompositionRepository
{
public:
    explicit CompositionRepository(Database &database)
        : m_database(database)
    {
    }

    QList<Composition> all() const;
    std::optional<Composition> inForceOn(const QDate &day) const;
    QList<Membership> membersOf(CompositionId composition) const;
    /// The bodies convened that have no seat in it, in order of precedence.
    QList<Body> missingFrom(CompositionId composition) const;
    /// True where a meeting was convened under it.
    bool isUsed(CompositionId composition) const;

private:
    Database &m_database;
};

}
