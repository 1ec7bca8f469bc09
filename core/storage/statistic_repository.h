#pragma once

#include "core/domain/statistic.h"
#include "core/storage/database.h"

namespace seduta {

/// Dati, with the parts of each.
class StatisticRepository
{
public:
    explicit StatisticRepository(Database &database)
        : m_database(database)
    {
    }

    /// No more than so many, the newest.
    QList<Statistic> newest(int size) const;
    QList<Statistic> partsOf(StatisticId whole) const;
    /// True where another is a part of it, or is computed from it.
    bool isUsed(StatisticId statistic) const;
    /// Whether that figure is reached from this one by what each is computed from, or a part of.
    bool leadsTo(StatisticId from, StatisticId sought) const;

private:
    Database &m_database;
};

}
