#pragma once

#include "core/domain/critical_area.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/tree_rows.h"

namespace seduta {

class AreaReports;

/// Criticità: the tree of the territory's critical areas, how each stands, and what meeting after meeting said of it.
class AreasPage : public RecordPage
{
    Q_OBJECT

public:
    AreasPage(const Desk &desk, QWidget *parent);

    QString title() const override;

protected:
    Result<void> fillList() override;
    Result<void> fillForm(qint64 id) override;
    void clearForm() override;
    bool isChanged() const override;
    Result<qint64> save(qint64 id) override;
    Result<void> remove(qint64 id) override;
    QString table() const override;
    QString words() const override;

private:
    void buildForm();
    void buildKeys();
    void moveAmongSiblings(int steps);
    void moveIn();
    void moveOut();
    void drop(qint64 id, qint64 parent, int place);
    void moveTo(CriticalAreaId area, CriticalAreaId parent, int position);
    QList<CriticalAreaId> siblingsOf(CriticalAreaId parent) const;

    TreeRows<AreaSummary> m_areas;
    RecordForm<CriticalArea> *m_form = nullptr;
    AreaReports *m_reports = nullptr;
    /// Where a new area goes: the theme selected, or that of the issue selected.
    CriticalAreaId m_theme{};
};

}
