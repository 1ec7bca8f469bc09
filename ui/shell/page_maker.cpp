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
#include "ui/pages/sitting/attendance_step.h"
#include "ui/pages/today/today_page.h"
#include "ui/shell/plain_areas.h"

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
    case Area::Meeting: return meetingPage(desk, parent);
    case Area::Paper: return new PaperPage(desk, parent);
    case Area::Templates: return new TemplatesPage(desk, parent);
    case Area::Council: return new CouncilPage(desk, parent);
    case Area::Recovered: return new RecoveredPage(desk, parent);
    }
    return nullptr;
}

bool isCouncilSetUp(Workspace &workspace)
{
    return Councils(workspace).get().has_value();
}

}
