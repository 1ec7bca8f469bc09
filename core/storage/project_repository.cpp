#include "core/storage/project_repository.h"

#include "core/domain/fields/project.h"
#include "core/storage/references.h"
#include "core/storage/table.h"

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

bool ProjectRepository::isUsed(ProjectId project) const
{
    return !referringTables(m_database, QStringLiteral("project"), project.value(), {QStringLiteral("project_edition")})
                .isEmpty();
}

}
