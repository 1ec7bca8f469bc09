#include "ui/desk/place.h"

#include <QHash>

namespace seduta {

std::optional<Place> placeOf(const TouchedRow &row)
{
    static const QHash<QString, PageKind> pages{
        {QStringLiteral("body"), PageKind::Bodies},
        {QStringLiteral("council"), PageKind::Council},
        {QStringLiteral("meeting"), PageKind::Meetings},
        {QStringLiteral("critical_area"), PageKind::Areas},
        {QStringLiteral("action_item"), PageKind::Actions},
        {QStringLiteral("working_table"), PageKind::Tables},
        {QStringLiteral("template_override"), PageKind::Templates},
        {QStringLiteral("project"), PageKind::Projects},
        {QStringLiteral("plan_version"), PageKind::Plan},
    };
    const auto page = pages.constFind(row.table);
    return page == pages.constEnd() ? std::nullopt : std::optional(Place{*page, row.id});
}

Place placeOfCard(const CardLink &record)
{
    return placeOf(TouchedRow{record.table, record.id}).value_or(Place{PageKind::Card, record.id, 0, 0, record.table});
}

}
