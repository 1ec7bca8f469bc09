#include "core/storage/legal_reference_repository.h"

#include "core/domain/fields/legal_reference.h"
#include "core/storage/references.h"
#include "core/storage/table.h"

namespace seduta {

QList<LegalReference> LegalReferenceRepository::all() const
{
    return Table<LegalReference>(m_database).all();
}

QList<Citation> LegalReferenceRepository::citationsOf(LegalReferenceId reference) const
{
    return Table<Citation>(m_database).where(QStringLiteral("legal_reference_id = ?"), {reference.value()});
}

QList<PointOfDay> LegalReferenceRepository::newestPoints(int size) const
{
    QList<PointOfDay> points;
    auto rows = m_database.run(
        QStringLiteral("SELECT i.id, i.title, m.held_on, m.held_precision, m.held_circa FROM meeting m"
                       " CROSS JOIN agenda_item i ON i.meeting_id = m.id"
                       " ORDER BY m.held_on DESC, m.held_precision DESC, m.id DESC, i.position, i.id LIMIT ?"),
        {size});
    while (rows.next()) {
        PointOfDay point{AgendaItemId(rows.number(0)), {}, rows.text(1)};
        int day = 2;
        fetch(rows, day, point.heldOn);
        points.append(point);
    }
    return points;
}

bool LegalReferenceRepository::isUsed(LegalReferenceId reference) const
{
    return !referringTables(m_database, QStringLiteral("legal_reference"), reference.value()).isEmpty();
}

}
