#pragma once

#include "core/usecases/plans.h"
#include "core/usecases/projects.h"
#include "core/usecases/working_tables.h"
#include "ui/records/plain_page.h"

namespace seduta {

/// The areas that are a list and a form over one kind of record.
PlainArea<WorkingTable> workingTablesArea();
PlainArea<Project> projectsArea();
PlainArea<PlanVersion> planArea();

}
