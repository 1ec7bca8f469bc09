#include "core/usecases/projects.h"

#include "core/domain/fields/project.h"
#include "core/storage/project_repository.h"
#include "core/support/text.h"
#include "core/usecases/ordering.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

Result<Project> sound(const Project &project)
{
    if (project.title.trimmed().isEmpty())
        return failure(ErrorKind::Validation, Projects::tr("Enter the title of the project."), QStringLiteral("title"));
    return project;
}

// Months and dates may disagree; only what cannot be written is refused.
Result<ProjectEdition> sound(const ProjectEdition &edition)
{
    if (edition.number < 1)
        return failure(ErrorKind::Validation, Projects::tr("Enter the number of the edition, from 1."),
                       QStringLiteral("number"));
    if (edition.months < 0)
        return failure(ErrorKind::Validation, Projects::tr("Enter how many months the edition lasts."),
                       QStringLiteral("months"));
    if (edition.amount < Money{})
        return failure(ErrorKind::Validation, Projects::tr("Enter the amount, which cannot be negative."),
                       QStringLiteral("amountCents"));
    return edition;
}

Result<ProjectPartner> sound(const ProjectPartner &partner)
{
    if (!partner.bodyId.isValid() && partner.name.trimmed().isEmpty())
        return failure(ErrorKind::Validation, Projects::tr("Choose a body, or enter the name of the partner."),
                       QStringLiteral("name"));
    return partner;
}

Result<PlannedActivity> sound(const PlannedActivity &activity)
{
    if (activity.text.trimmed().isEmpty())
        return failure(ErrorKind::Validation, Projects::tr("Enter what the project will do, or aims at."),
                       QStringLiteral("text"));
    return activity;
}

/// Last among its siblings.
template <class Record>
auto addedLast(Workspace &workspace, const QString &label, const Result<Record> &record,
               QList<Record> (ProjectRepository::*siblings)(ProjectEditionId) const) -> Result<decltype(Record::id)>
{
    if (!record)
        return tl::unexpected(record.error());
    return workspace.write(label, [&](Database &database) -> Result<decltype(Record::id)> {
        auto fresh = *record;
        fresh.id = {};
        fresh.position = nextPosition((ProjectRepository(database).*siblings)(fresh.editionId));
        return Table<Record>(database).insert(fresh);
    });
}

/// In its edition and at its place, whatever the record says of them.
template <class Record>
Result<void> changedInPlace(Workspace &workspace, const QString &label, const Record &record)
{
    return stepped(workspace, label, record.id, [&](const Record &old) {
        auto next = record;
        next.editionId = old.editionId;
        next.position = old.position;
        return sound(next);
    });
}

template <class Record>
Result<void> reordered(Workspace &workspace, const QString &label, ProjectEditionId edition,
                       const QList<Id<Record>> &order,
                       QList<Record> (ProjectRepository::*siblings)(ProjectEditionId) const)
{
    return workspace.write(label, [&](Database &database) -> Result<void> {
        const auto records = inOrder((ProjectRepository(database).*siblings)(edition), order);
        if (!records)
            return tl::unexpected(records.error());
        renumber(database, *records);
        return {};
    });
}

}

Result<QList<Project>> Projects::all() const
{
    auto projects = m_workspace.read([](Database &database) { return ProjectRepository(database).all(); });
    if (projects)
        std::sort(projects->begin(), projects->end(),
                  [](const Project &a, const Project &b) { return folded(a.title) < folded(b.title); });
    return projects;
}

Result<Project> Projects::find(ProjectId project) const
{
    return found<Project>(m_workspace, project);
}

Result<QList<ProjectEdition>> Projects::editionsOf(ProjectId project) const
{
    return m_workspace.read([&](Database &database) { return ProjectRepository(database).editionsOf(project); });
}

Result<QList<ProjectPartner>> Projects::partnersOf(ProjectEditionId edition) const
{
    return m_workspace.read([&](Database &database) { return ProjectRepository(database).partnersOf(edition); });
}

Result<QList<PlannedActivity>> Projects::activitiesOf(ProjectEditionId edition) const
{
    return m_workspace.read([&](Database &database) { return ProjectRepository(database).activitiesOf(edition); });
}

Result<ProjectId> Projects::add(const Project &project)
{
    return added(m_workspace, Projects::tr("Add the project \"%1\"").arg(project.title), sound(project));
}

Result<void> Projects::change(const Project &project)
{
    return changed(m_workspace, Projects::tr("Change the project \"%1\"").arg(project.title), sound(project));
}

Result<void> Projects::remove(ProjectId project)
{
    const auto known = find(project);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = Projects::tr("Remove the project \"%1\"").arg(known->title);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        if (ProjectRepository(database).isUsed(project))
            return failure(ErrorKind::Conflict,
                           Projects::tr("A commitment, a table, an agreement or an agenda speaks of "
                                        "this project: record it as concluded."));
        Table<Project>(database).remove(project);
        return {};
    });
}

Result<ProjectEditionId> Projects::addEdition(const ProjectEdition &edition)
{
    return added(m_workspace, Projects::tr("Add an edition of a project"), sound(edition));
}

Result<void> Projects::changeEdition(const ProjectEdition &edition)
{
    return stepped(m_workspace, Projects::tr("Change an edition of a project"), edition.id,
                   [&](const ProjectEdition &old) {
                       auto next = edition;
                       next.projectId = old.projectId;
                       return sound(next);
                   });
}

Result<void> Projects::removeEdition(ProjectEditionId edition)
{
    return removed(m_workspace, Projects::tr("Remove an edition of a project"), edition);
}

Result<ProjectPartnerId> Projects::addPartner(const ProjectPartner &partner)
{
    return addedLast(m_workspace, Projects::tr("Add a partner to a project"), sound(partner),
                     &ProjectRepository::partnersOf);
}

Result<void> Projects::changePartner(const ProjectPartner &partner)
{
    return changedInPlace(m_workspace, Projects::tr("Change a partner of a project"), partner);
}

Result<void> Projects::removePartner(ProjectPartnerId partner)
{
    return removed(m_workspace, Projects::tr("Remove a partner from a project"), partner);
}

Result<void> Projects::reorderPartners(ProjectEditionId edition, const QList<ProjectPartnerId> &order)
{
    return reordered(m_workspace, Projects::tr("Reorder the partners of a project"), edition, order,
                     &ProjectRepository::partnersOf);
}

Result<PlannedActivityId> Projects::addActivity(const PlannedActivity &activity)
{
    return addedLast(m_workspace, Projects::tr("Add an activity to a project"), sound(activity),
                     &ProjectRepository::activitiesOf);
}

Result<void> Projects::changeActivity(const PlannedActivity &activity)
{
    return changedInPlace(m_workspace, Projects::tr("Change an activity of a project"), activity);
}

Result<void> Projects::removeActivity(PlannedActivityId activity)
{
    return removed(m_workspace, Projects::tr("Remove an activity from a project"), activity);
}

Result<void> Projects::reorderActivities(ProjectEditionId edition, const QList<PlannedActivityId> &order)
{
    return reordered(m_workspace, Projects::tr("Reorder the activities of a project"), edition, order,
                     &ProjectRepository::activitiesOf);
}

}
