#include "core/storage/body_repository.h"

#include "core/domain/fields/body.h"
#include "core/storage/references.h"
#include "core/storage/table.h"
#include "core/support/text.h"

namespace seduta {

QList<Body> BodyRepository::inPrecedence() const
{
    return Table<Body>(m_database).select(QStringLiteral(" ORDER BY precedence, id"));
}

QList<Body> BodyRepository::named(const QString &text) const
{
    const QString sought = folded(text);
    QList<Body> partial;
    const auto bodies = inPrecedence();
    for (const auto &body : bodies) {
        const QString name = folded(body.name);
        const QString shortName = folded(body.shortName);
        if (name == sought || (!shortName.isEmpty() && shortName == sought))
            return {body};
        if (name.contains(sought) || shortName.contains(sought))
            partial.append(body);
    }
    return partial;
}

QList<BodyName> BodyRepository::namesOf(BodyId body) const
{
    return Table<BodyName>(m_database).where(QStringLiteral("body_id = ?"), {body.value()});
}

QList<Representative> BodyRepository::representativesOf(BodyId body) const
{
    return Table<Representative>(m_database).where(QStringLiteral("body_id = ?"), {body.value()});
}

bool BodyRepository::isUsed(BodyId body) const
{
    return !referringTables(m_database, QStringLiteral("body"), body.value(),
                            {QStringLiteral("body_name"), QStringLiteral("representative")})
                .isEmpty();
}

int BodyRepository::lastPrecedence() const
{
    return m_database.single(QStringLiteral("SELECT max(precedence) FROM body")).toInt();
}

}
