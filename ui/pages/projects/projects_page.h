#pragma once

#include "core/domain/project.h"
#include "ui/records/plain_page.h"

namespace seduta {

/// The progetti on the territory, whoever leads them, and their editions.
class ProjectsPage : public PlainPage<Project>
{
    Q_OBJECT

public:
    ProjectsPage(const Desk &desk, QWidget *parent);
};

}
