#pragma once

#include "core/domain/project.h"
#include "ui/records/records_beside.h"

class QTabBar;

namespace seduta {

/// The editions of a project, the partners and planned activities of the edition selected, and the states the project was in.
class ProjectEditions : public RecordsBeside
{
    Q_OBJECT

public:
    ProjectEditions(const Desk &desk, QWidget *parent);

    void showOf(qint64 project) override;
    void reload() override;

private:
    void showEdition(qint64 edition);

    RecordsOf<Named<ProjectEdition>> *m_editions = nullptr;
    RecordsBeside *m_partners = nullptr;
    RecordsBeside *m_activities = nullptr;
    RecordsBeside *m_states = nullptr;
    QTabBar *m_tabs = nullptr;
};

}
