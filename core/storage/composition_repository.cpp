#include "core/storage/composition_repository.h"

#include "core/domain/fields/body.h"
#include "core/domain/fields/composition.h"
#include "core/storage/references.h"
#include "core/storage/table.h"

namespace seduta {

QList<Composition> CompositionRepository::all() const
{
    return Table<Composition>(m_database).select(QStringLiteral(" ORDER BY valid_from, id"));
}

std::optional<Composition> CompositionRepository::inForceOn(const QDate &day) const
{
    const auto compositions = all();
    const auto *found = seduta::inForceOn(compositions, day);
    return found ? std::optional(*found) : std::nullopt;
}

QList<Membership> CompositionRepository::membersOf(CompositionId composition) const
{
    return Table<Membership>(m_database).where(QStringLiteral("composition_id = ?"), {composition.value()});
}

QList<Body> CompositionRepository::missingFrom(CompositionId composition) const
{
    return Table<Body>(m_database)
        .select(
            QStringLiteral(" WHERE is_active AND id NOT IN (SELECT body_id FROM membership WHERE composition_id = ?)"
                           " ORDER BY precedence, id"),
            {composition.value()});
}

bool CompositionRepository::isUsed(CompositionId composition) const
{
    return !referringTables(m_database, QStringLiteral("composition"), composition.value(),
                            {QStringLiteral("membership")})
                .isEmpty();
}

}
