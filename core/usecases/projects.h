#pragma once

#include "core/domain/project.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The projects on the territory, with their editions, partners and planned activities.
class Projects
{
    Q_DECLARE_TR_FUNCTIONS(Projects)

public:
    explicit Projects(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// By title.
    Result<QList<Project>> all() const;
    Result<Project> find(ProjectId project) const;
    /// Every edition with the title of its project: by title, then by number.
    Result<QList<NamedEdition>> editions() const;
    Result<QList<ProjectEdition>> editionsOf(ProjectId project) const;
    Result<QList<ProjectPartner>> partnersOf(ProjectEditionId edition) const;
    Result<QList<PlannedActivity>> activitiesOf(ProjectEditionId edition) const;
    /// In the order of time.
    Result<QList<ProjectStateChange>> storyOf(ProjectId project) const;

    Result<ProjectId> add(const Project &project);
    /// Another state is told in its story, from today.
    Result<void> change(const Project &project);
    /// One that the council's papers speak of is not removed: it is concluded.
    Result<void> remove(ProjectId project);

    /// The project is in the state of the last row of its story, whatever is done to a row.
    Result<ProjectStateChangeId> addState(const ProjectStateChange &change);
    Result<void> changeState(const ProjectStateChange &change);
    Result<void> removeState(ProjectStateChangeId change);

    Result<ProjectEditionId> addEdition(const ProjectEdition &edition);
    Result<void> changeEdition(const ProjectEdition &edition);
    /// One that the council's papers speak of is not removed.
    Result<void> removeEdition(ProjectEditionId edition);

    /// Added last.
    Result<ProjectPartnerId> addPartner(const ProjectPartner &partner);
    /// It stays in its edition and at its place.
    Result<void> changePartner(const ProjectPartner &partner);
    Result<void> removePartner(ProjectPartnerId partner);
    Result<void> reorderPartners(ProjectEditionId edition, const QList<ProjectPartnerId> &order);

    /// Added last.
    Result<PlannedActivityId> addActivity(const PlannedActivity &activity);
    /// It stays in its edition and at its place.
    Result<void> changeActivity(const PlannedActivity &activity);
    Result<void> removeActivity(PlannedActivityId activity);
    Result<void> reorderActivities(ProjectEditionId edition, const QList<PlannedActivityId> &order);

private:
    Workspace &m_workspace;
};

}
