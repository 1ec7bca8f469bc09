#include "ui/desk/place.h"

#include <QHash>

namespace seduta {

std::optional<Place> placeOf(const TouchedRow &row)
{
    static const QHash<QString, Area> areas{
        {QStringLiteral("body"), Area::Bodies},
        {QStringLiteral("council"), Area::Council},
        {QStringLiteral("meeting"), Area::Meetings},
        {QStringLiteral("critical_area"), Area::Areas},
        {QStringLiteral("action_item"), Area::Actions},
        {QStringLiteral("working_table"), Area::Tables},
        {QStringLiteral("template_override"), Area::Templates},
        {QStringLiteral("project"), Area::Projects},
        {QStringLiteral("plan_version"), Area::Plan},
    };
    const auto area = areas.constFind(row.table);
    return area == areas.constEnd() ? std::nullopt : std::optional(Place{*area, row.id});
}

}
