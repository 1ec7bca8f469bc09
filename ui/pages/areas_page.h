#pragma once

#include "core/domain/critical_area.h"
#include "ui/pages/plain_page.h"

namespace seduta {

class AreaReports;

/// Criticità: the tree of the territory's critical areas, how each stands, and what meeting after meeting said of it.
class AreasPage : public PlainPage<CriticalArea>
{
public:
    AreasPage(const Desk &desk, QWidget *parent);

protected:
    Result<void> fillForm(qint64 id) override;
    void clearForm() override;

private:
    AreasPage(const Desk &desk, QWidget *parent, AreaReports *reports);

    AreaReports *m_areaReports = nullptr;
};

}
