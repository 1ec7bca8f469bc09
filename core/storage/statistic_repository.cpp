#include "core/storage/statistic_repository.h"

#include "core/domain/fields/statistic.h"
#include "core/storage/references.h"
#include "core/storage/table.h"

#include <QSet>

namespace seduta {

QList<Statistic> StatisticRepository::newest(int size) const
{
    return Table<Statistic>(m_database).select(QStringLiteral(" WHERE id > 0 ORDER BY id DESC LIMIT ?"), {size});
}

QList<Statistic> StatisticRepository::partsOf(StatisticId whole) const
{
    return Table<Statistic>(m_database).where(QStringLiteral("part_of_id = ?"), {whole.value()});
}

bool StatisticRepository::isUsed(StatisticId statistic) const
{
    return !referringTables(m_database, QStringLiteral("statistic"), statistic.value()).isEmpty();
}

bool StatisticRepository::leadsTo(StatisticId from, StatisticId sought) const
{
    QList<StatisticId> ahead{from};
    QSet<StatisticId> seen;
    while (!ahead.isEmpty()) {
        const auto next = ahead.takeLast();
        if (next == sought)
            return true;
        if (seen.contains(next))
            continue;
        seen.insert(next);
        if (const auto known = Table<Statistic>(m_database).find(next))
            for (const auto &[member, id] : linksOf(*known))
                ahead.append(id);
    }
    return false;
}

}
