#pragma once

#include "core/domain/project.h"
#include "core/storage/database.h"

namespace seduta {

/// Projects with their editions, partners and planned activities.
class ProjectRepository
{
public:
    explicit ProjectRepository(Database &database)
        : m_database(database)
    {
    }

    QList<Project> all() const;
    QList<ProjectEdition> editions() const;
    QList<ProjectEdition> editionsOf(ProjectId project) const;
    QList<ProjectPartner> partnersOf(ProjectEditionId edition) const;
    QList<PlannedActivity> activitiesOf(ProjectEditionId edition) const;
    /// In the order of time.
    QList<ProjectStateChange> storyOf(ProjectId project) const;
    /// True where a commitment, a table, an agreement, an opinion or an agenda speaks of it or of one of its editions: then it is concluded,
    /// never removed.
    bool isUsed(ProjectId project) const;
    /// True where any of them speaks of that edition.
    bool isUsed(ProjectEditionId edition) const;

private:
    Database &m_database;
};

}
