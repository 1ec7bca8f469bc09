#include "core/usecases/statistics.h"

#include "core/domain/fields/agenda.h"
#include "core/domain/fields/statistic.h"
#include "core/storage/statistic_repository.h"
#include "core/support/text.h"
#include "core/usecases/records.h"

#include <algorithm>

namespace seduta {

namespace {

/// More than a council is told in its life.
constexpr int figuresShown = 20000;

Result<Statistic> sound(Database &database, const Statistic &statistic)
{
    auto whole = checked(statistic);
    if (!whole)
        return whole;
    if (const auto point = Table<AgendaItem>(database).find(statistic.agendaItemId);
        point && statistic.meetingId.isValid() && point->meetingId != statistic.meetingId)
        return tl::unexpected(ofAnotherMeeting(QStringLiteral("agendaItemId")));
    if (!statistic.id.isValid())
        return whole;
    const auto links = linksOf(statistic);
    for (const auto &[member, id] : links)
        if (StatisticRepository(database).leadsTo(id, statistic.id))
            return tl::unexpected(leadsBack(QLatin1String(member)));
    return whole;
}

}

Result<QList<Statistic>> Statistics::all() const
{
    auto statistics =
        m_workspace.read([](Database &database) { return StatisticRepository(database).newest(figuresShown); });
    if (statistics)
        std::stable_sort(statistics->begin(), statistics->end(), [](const Statistic &a, const Statistic &b) {
            return std::pair(folded(a.indicator), a.id) < std::pair(folded(b.indicator), b.id);
        });
    return statistics;
}

Result<Statistic> Statistics::find(StatisticId statistic) const
{
    return found<Statistic>(m_workspace, statistic);
}

Result<QList<Statistic>> Statistics::partsOf(StatisticId whole) const
{
    return m_workspace.read([&](Database &database) { return StatisticRepository(database).partsOf(whole); });
}

Result<StatisticId> Statistics::add(const Statistic &statistic)
{
    const QString label = Statistics::tr("Add the figure \"%1\"").arg(nameOf(statistic));
    return m_workspace.write(label, [&](Database &database) -> Result<StatisticId> {
        auto fresh = statistic;
        fresh.id = {};
        const auto whole = sound(database, fresh);
        if (!whole)
            return tl::unexpected(whole.error());
        return Table<Statistic>(database).insert(*whole);
    });
}

Result<void> Statistics::change(const Statistic &statistic)
{
    const QString label = Statistics::tr("Change the figure \"%1\"").arg(nameOf(statistic));
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Statistic> table(database);
        const auto old = table.find(statistic.id);
        if (!old)
            return tl::unexpected(noLongerThere());
        const auto whole = sound(database, statistic);
        if (!whole)
            return tl::unexpected(whole.error());
        if (*whole != *old)
            table.update(*whole);
        return {};
    });
}

Result<void> Statistics::remove(StatisticId statistic)
{
    const auto known = find(statistic);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = Statistics::tr("Remove the figure \"%1\"").arg(nameOf(*known));
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        if (StatisticRepository(database).isUsed(statistic))
            return failure(
                ErrorKind::Conflict,
                Statistics::tr("Other figures are parts of this one, or are computed from it: remove those first."));
        Table<Statistic>(database).remove(statistic);
        return {};
    });
}

}
