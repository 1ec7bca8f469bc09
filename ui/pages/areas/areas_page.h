#pragma once

#include "core/domain/critical_area.h"
#include "ui/records/page_of.h"
#include "ui/records/tree_rows.h"

namespace seduta {

/// Criticità: the tree of the territory's critical areas, how each stands, and what meeting after meeting said of it.
class AreasPage : public PageOf<TreeRows<AreaSummary>, CriticalArea>
{
    Q_OBJECT

public:
    AreasPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    QString newWords() const override;

protected:
    Result<QList<AreaSummary>> read() override;
    CriticalArea blank() const override;

private:
    void buildForm();
    void buildKeys();
    void moveAmongSiblings(int steps);
    void moveIn();
    void moveOut();
    void drop(qint64 id, qint64 parent, int place);
    void moveTo(CriticalAreaId area, CriticalAreaId parent, int position);
    QList<CriticalAreaId> siblingsOf(CriticalAreaId parent) const;
};

}
