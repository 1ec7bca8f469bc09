#include "ui/pages/areas_page.h"

#include "ui/pages/area_reports.h"
#include "ui/pages/plain_areas.h"

namespace seduta {

AreasPage::AreasPage(const Desk &desk, QWidget *parent)
    : AreasPage(desk, parent, new AreaReports(desk, parent))
{
}

AreasPage::AreasPage(const Desk &desk, QWidget *parent, AreaReports *reports)
    : PlainPage(criticalAreasArea(), desk, parent, reports)
    , m_areaReports(reports)
{
    connect(reports, &AreaReports::noticed, this, &Page::noticed);
}

Result<void> AreasPage::fillForm(qint64 id)
{
    m_areaReports->showArea(CriticalAreaId(id));
    return PlainPage::fillForm(id);
}

void AreasPage::clearForm()
{
    m_areaReports->showArea({});
    PlainPage::clearForm();
}

}
