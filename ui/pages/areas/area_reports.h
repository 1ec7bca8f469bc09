#pragma once

#include "core/usecases/critical_areas.h"
#include "ui/desk/page.h"
#include "ui/records/records_beside.h"
#include "ui/records/rows_model.h"

namespace seduta {

class RecordPanel;

/// A segnalazione as its list shows it.
struct ReportRow {
    ReportByBodies told{};
    PartialDate heldOn{};
    QString bodies{};
};

/// What each meeting said of the critical area shown, by whom, and how it then stood.
class AreaReports : public RecordsBeside
{
    Q_OBJECT

public:
    AreaReports(const Desk &desk, QWidget *parent);

    void showOf(qint64 area) override;
    void reload() override;

private:
    void edit(const ReportByBodies &told);
    Result<void> keep(const ReportByBodies &typed);

    Desk m_desk;
    CriticalAreaId m_area{};
    RowsModel<ReportRow> m_reports;
    RecordPanel *m_panel = nullptr;
};

}
