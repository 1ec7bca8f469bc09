#include "ui/shell/page_maker.h"

#include "core/usecases/councils.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/archive/copies_page.h"
#include "ui/pages/archive/history_page.h"
#include "ui/pages/archive/recovered_page.h"
#include "ui/pages/areas/areas_page.h"
#include "ui/pages/bodies/bodies_page.h"
#include "ui/pages/council/council_page.h"
#include "ui/pages/letters/letters_step.h"
#include "ui/pages/meetings/follow_up_step.h"
#include "ui/pages/meetings/meeting_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/meetings/preparation_step.h"
#include "ui/pages/minutes/minutes_step.h"
#include "ui/pages/papers/paper_page.h"
#include "ui/pages/papers/templates_page.h"
#include "ui/pages/people/erasure_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/projects/projects_page.h"
#include "ui/pages/registers/agreements_page.h"
#include "ui/pages/registers/compositions_page.h"
#include "ui/pages/registers/decisions_page.h"
#include "ui/pages/registers/events_page.h"
#include "ui/pages/registers/issued_papers_page.h"
#include "ui/pages/registers/legal_references_page.h"
#include "ui/pages/registers/opinions_page.h"
#include "ui/pages/registers/people_page.h"
#include "ui/pages/registers/statistics_page.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/sitting/attendance_step.h"
#include "ui/pages/tables/working_tables_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/records/card_page.h"

namespace seduta {

namespace {

template <class Step>
Page *step(const MeetingDesk &desk, QWidget *parent)
{
    return new Step(desk, parent);
}

Page *meetingPage(const Desk &desk, QWidget *parent)
{
    return new MeetingPage(
        desk, {step<PreparationStep>, step<LettersStep>, step<AttendanceStep>, step<MinutesStep>, step<FollowUpStep>},
        parent);
}

}

Page *makePage(PageKind kind, const Desk &desk, QWidget *parent)
{
    switch (kind) {
    case PageKind::Today: return new TodayPage(desk, parent);
    case PageKind::Meetings: return new MeetingsPage(desk, parent);
    case PageKind::Areas: return new AreasPage(desk, parent);
    case PageKind::Actions: return new ActionsPage(desk, parent);
    case PageKind::Tables: return new WorkingTablesPage(desk, parent);
    case PageKind::Projects: return new ProjectsPage(desk, parent);
    case PageKind::Search: return new SearchPage(desk, parent);
    case PageKind::Plan: return new PlanPage(desk, parent);
    case PageKind::Bodies: return new BodiesPage(desk, parent);
    case PageKind::Decisions: return new DecisionsPage(desk, parent);
    case PageKind::Agreements: return new AgreementsPage(desk, parent);
    case PageKind::Opinions: return new OpinionsPage(desk, parent);
    case PageKind::Statistics: return new StatisticsPage(desk, parent);
    case PageKind::References: return new LegalReferencesPage(desk, parent);
    case PageKind::Events: return new EventsPage(desk, parent);
    case PageKind::IssuedPapers: return new IssuedPapersPage(desk, parent);
    case PageKind::People: return new PeoplePage(desk, parent);
    case PageKind::Compositions: return new CompositionsPage(desk, parent);
    case PageKind::History: return new HistoryPage(desk, parent);
    case PageKind::Copies: return new CopiesPage(desk, parent);
    case PageKind::Meeting: return meetingPage(desk, parent);
    case PageKind::Paper: return new PaperPage(desk, parent);
    case PageKind::Templates: return new TemplatesPage(desk, parent);
    case PageKind::Council: return new CouncilPage(desk, parent);
    case PageKind::Erasure: return new ErasurePage(desk, parent);
    case PageKind::Settings: return new SettingsPage(desk, parent);
    case PageKind::Recovered: return new RecoveredPage(desk, parent);
    case PageKind::Card: return new CardPage(desk, parent);
    }
    return nullptr;
}

bool isCouncilSetUp(Workspace &workspace)
{
    return Councils(workspace).get().has_value();
}

}
