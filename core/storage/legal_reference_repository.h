#pragma once

#include "core/domain/legal_reference.h"
#include "core/domain/point_of_day.h"
#include "core/storage/database.h"

namespace seduta {

/// Riferimenti, with who cites them.
class LegalReferenceRepository
{
public:
    explicit LegalReferenceRepository(Database &database)
        : m_database(database)
    {
    }

    QList<LegalReference> all() const;
    QList<Citation> citationsOf(LegalReferenceId reference) const;
    /// The points that may cite one: those of the newest meetings, no more than so many.
    QList<PointOfDay> newestPoints(int size) const;
    /// True where something cites it.
    bool isUsed(LegalReferenceId reference) const;

private:
    Database &m_database;
};

}
