#pragma once

#include "core/domain/plan.h"
#include "core/storage/database.h"

namespace seduta {

/// Versions of the piano territoriale, and what bodies were asked to write for them.
class PlanRepository
{
public:
    explicit PlanRepository(Database &database)
        : m_database(database)
    {
    }

    QList<PlanVersion> versions() const;
    QList<BodyContribution> contributionsOf(PlanVersionId version) const;
    /// Asked for and not yet come, whole: by the day they are due, those without a day last.
    QList<BodyContribution> awaited() const;
    /// Of those the ones for which no open commitment of the body stands: a contribution and the commitment to send it are one fact.
    QList<BodyContribution> awaitedAlone() const;
    /// True where a contribution, a later version, a commitment or an agenda speaks of it.
    bool isUsed(PlanVersionId version) const;

private:
    Database &m_database;
};

}
