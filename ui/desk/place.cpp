#include "ui/desk/place.h"

#include <QHash>

namespace seduta {

const QList<PageKind> &registerPages()
{
    static const QList<PageKind> pages{PageKind::Decisions,    PageKind::Agreements, PageKind::Opinions,
                                       PageKind::Statistics,   PageKind::References, PageKind::Events,
                                       PageKind::IssuedPapers, PageKind::People,     PageKind::Compositions};
    return pages;
}

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
        {QStringLiteral("person"), PageKind::People},
        {QStringLiteral("composition"), PageKind::Compositions},
        {QStringLiteral("agreement"), PageKind::Agreements},
        {QStringLiteral("opinion"), PageKind::Opinions},
        {QStringLiteral("statistic"), PageKind::Statistics},
        {QStringLiteral("legal_reference"), PageKind::References},
        {QStringLiteral("event"), PageKind::Events},
    };
    const auto page = pages.constFind(row.table);
    return page == pages.constEnd() ? std::nullopt : std::optional(Place{*page, row.id});
}

bool isWrittenAt(const Place &place, const QString &table)
{
    static const QList<PageKind> withPersons{PageKind::Meetings, PageKind::Bodies,  PageKind::Areas, PageKind::Actions,
                                             PageKind::Tables,   PageKind::Meeting, PageKind::Paper};
    return table == QStringLiteral("person") && withPersons.contains(place.page);
}

// What left the office stands still: only its card leads to its register, never an undo.
Place placeOfCard(const CardLink &record)
{
    if (record.table == QStringLiteral("issued_document"))
        return {PageKind::IssuedPapers, record.id};
    return placeOf(TouchedRow{record.table, record.id}).value_or(Place{PageKind::Card, record.id, 0, 0, record.table});
}

}
