#pragma once

#include "core/domain/plan.h"
#include "ui/records/plain_page.h"

namespace seduta {

/// The versions of the piano territoriale, and what each body is to contribute.
class PlanPage : public PlainPage<PlanVersion>
{
    Q_OBJECT

public:
    PlanPage(const Desk &desk, QWidget *parent);
};

}
