#include "core/storage/project_repository.h"

#include "core/domain/fields/project.h"
#include "core/storage/references.h"
#include "core/storage/table.h"

#include <algorithm>

namespace seduta {

QList<Project> ProjectRepository::all() const
{
    return Table<Project>(m_database).all();
}

QList<ProjectEdition> ProjectRepository::editions() const
{
    return Table<ProjectEdition>(m_database).all();
}

QList<ProjectEdition> ProjectRepository::editionsOf(ProjectId project) const
{
    return Table<ProjectEdition>(m_database)
        .select(QStringLiteral(" WHERE project_id = ? ORDER BY number, id"), {project.value()});
}

QList<ProjectPartner> ProjectRepository::partnersOf(ProjectEditionId edition) const
{
    return Table<ProjectPartner>(m_database)
        .select(QStringLiteral(" WHERE edition_id = ? ORDER BY position, id"), {edition.value()});
}

QList<PlannedActivity> ProjectRepository::activitiesOf(ProjectEditionId edition) const
{
    return Table<PlannedActivity>(m_database)
        .select(QStringLiteral(" WHERE edition_id = ? ORDER BY position, id"), {edition.value()});
}

QList<ProjectStateChange> ProjectRepository::storyOf(ProjectId project) const
{
    return inTime(Table<ProjectStateChange>(m_database).of(&ProjectStateChange::projectId, project));
}

bool ProjectRepository::isUsed(ProjectId project) const
{
    const auto editions = editionsOf(project);
    const QStringList parts{QStringLiteral("project_edition"), QStringLiteral("project_state_change")};
    return !referringTables(m_database, QStringLiteral("project"), project.value(), parts).isEmpty()
        || std::any_of(editions.begin(), editions.end(), [this](const auto &edition) { return isUsed(edition.id); });
}

bool ProjectRepository::isUsed(ProjectEditionId edition) const
{
    const QStringList parts{QStringLiteral("project_partner"), QStringLiteral("planned_activity")};
    return !referringTables(m_database, QStringLiteral("project_edition"), edition.value(), parts).isEmpty();
}

}
