#include "core/storage/plan_repository.h"

#include "core/domain/fields/plan.h"
#include "core/storage/references.h"
#include "core/storage/table.h"

namespace seduta {

QList<PlanVersion> PlanRepository::versions() const
{
    return Table<PlanVersion>(m_database).all();
}

QList<BodyContribution> PlanRepository::contributionsOf(PlanVersionId version) const
{
    return Table<BodyContribution>(m_database).where(QStringLiteral("plan_version_id = ?"), {version.value()});
}

QList<BodyContribution> PlanRepository::awaited() const
{
    return Table<BodyContribution>(m_database)
        .select(QStringLiteral(" WHERE plan_version_id IN (SELECT id FROM plan_version)"
                               " AND state IN ('requested', 'reminded', 'to_complete')"
                               " ORDER BY due_on NULLS LAST, id"));
}

QList<BodyContribution> PlanRepository::awaitedAlone() const
{
    return Table<BodyContribution>(m_database)
        .select(QStringLiteral(" WHERE plan_version_id IN (SELECT id FROM plan_version)"
                               " AND state IN ('requested', 'reminded', 'to_complete')"
                               " AND NOT EXISTS (SELECT 1 FROM action_owner o JOIN action_item a"
                               " ON a.id = o.action_item_id WHERE o.body_id = body_contribution.body_id"
                               " AND a.plan_version_id = body_contribution.plan_version_id"
                               " AND a.status IN ('to_start', 'in_progress', 'waiting'))"
                               " ORDER BY due_on NULLS LAST, id"));
}

bool PlanRepository::isUsed(PlanVersionId version) const
{
    return !referringTables(m_database, QStringLiteral("plan_version"), version.value(), {QStringLiteral("citation")})
                .isEmpty();
}

}
