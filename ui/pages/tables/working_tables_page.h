#pragma once

#include "core/domain/working_table.h"
#include "ui/records/plain_page.h"

namespace seduta {

/// The tavoli, gruppi and sezioni of the council, and who sits at each.
class WorkingTablesPage : public PlainPage<WorkingTable>
{
    Q_OBJECT

public:
    WorkingTablesPage(const Desk &desk, QWidget *parent);
};

}
