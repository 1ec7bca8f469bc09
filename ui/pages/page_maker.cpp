#include "ui/pages/page_maker.h"

#include "core/usecases/councils.h"
#include "ui/pages/actions_page.h"
#include "ui/pages/areas_page.h"
#include "ui/pages/bodies_page.h"
#include "ui/pages/copies_page.h"
#include "ui/pages/council_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/meeting/meeting_page.h"
#include "ui/pages/meetings_page.h"
#include "ui/pages/paper/paper_page.h"
#include "ui/pages/plain_areas.h"
#include "ui/pages/recovered_page.h"
#include "ui/pages/templates_page.h"
#include "ui/pages/today_page.h"

#include <QHash>

namespace seduta {

Page *makePage(Area area, const Desk &desk, QWidget *parent)
{
    switch (area) {
    case Area::Today: return new TodayPage(desk, parent);
    case Area::Meetings: return new MeetingsPage(desk, parent);
    case Area::Areas: return new AreasPage(desk, parent);
    case Area::Actions: return new ActionsPage(desk, parent);
    case Area::Tables: return new PlainPage<WorkingTable>(workingTablesArea(), desk, parent);
    case Area::Projects: return new PlainPage<Project>(projectsArea(), desk, parent);
    case Area::Plan: return new PlainPage<PlanVersion>(planArea(), desk, parent);
    case Area::Bodies: return new BodiesPage(desk, parent);
    case Area::History: return new HistoryPage(desk, parent);
    case Area::Copies: return new CopiesPage(desk, parent);
    case Area::Meeting: return new MeetingPage(desk, parent);
    case Area::Paper: return new PaperPage(desk, parent);
    case Area::Templates: return new TemplatesPage(desk, parent);
    case Area::Council: return new CouncilPage(desk, parent);
    case Area::Recovered: return new RecoveredPage(desk, parent);
    }
    return nullptr;
}

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

bool isCouncilSetUp(Workspace &workspace)
{
    return Councils(workspace).get().has_value();
}

}
