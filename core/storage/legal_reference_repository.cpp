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
    auto rows = m_database.run(QStringLiteral("SELECT i.id, m.held_on, i.title FROM meeting m"
                                              " CROSS JOIN agenda_item i ON i.meeting_id = m.id"
                                              " ORDER BY m.held_on DESC, m.id DESC, i.position, i.id LIMIT ?"),
                               {size});
    while (rows.next())
        points.append({AgendaItemId(rows.number(0)), QDate::fromString(rows.text(1), Qt::ISODate), rows.text(2)});
    return points;
}

bool LegalReferenceRepository::isUsed(LegalReferenceId reference) const
{
    return !referringTables(m_database, QStringLiteral("legal_reference"), reference.value()).isEmpty();
}

}
