#pragma once

#include "core/domain/statistic.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The dati that were told to the council, with their parts.
class Statistics
{
    Q_DECLARE_TR_FUNCTIONS(Statistics)

public:
    explicit Statistics(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// By what they measure, and then as they were written.
    Result<QList<Statistic>> all() const;
    Result<Statistic> find(StatisticId statistic) const;
    Result<QList<Statistic>> partsOf(StatisticId whole) const;

    Result<StatisticId> add(const Statistic &statistic);
    Result<void> change(const Statistic &statistic);
    /// One that has parts, or that others are computed from, is not removed.
    Result<void> remove(StatisticId statistic);

private:
    Workspace &m_workspace;
};

}
