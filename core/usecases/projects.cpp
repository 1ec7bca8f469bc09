#include "core/usecases/projects.h"

#include "core/domain/fields/project.h"
#include "core/storage/project_repository.h"
#include "core/support/text.h"
#include "core/usecases/ordering.h"
#include "core/usecases/records.h"
#include "core/usecases/state_stories.h"

#include <QHash>

#include <algorithm>

namespace seduta {

namespace {

// Sound by itself, and beside the other editions of its project.
Result<ProjectEdition> soundIn(Database &database, const ProjectEdition &edition)
{
    auto sound = checked(edition);
    const auto others = ProjectRepository(database).editionsOf(edition.projectId);
    for (const auto &other : others)
        if (sound && other.id != edition.id)
            sound = fitting(*sound, other);
    return sound;
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
        return checked(next);
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

Result<QList<NamedEdition>> Projects::editions() const
{
    return m_workspace.read([](Database &database) {
        QHash<ProjectId, QString> titles;
        const auto projects = ProjectRepository(database).all();
        for (const auto &project : projects)
            titles.insert(project.id, project.title);
        QList<NamedEdition> named;
        const auto editions = ProjectRepository(database).editions();
        for (const auto &edition : editions)
            named.append({edition, titles.value(edition.projectId)});
        std::sort(named.begin(), named.end(), [](const NamedEdition &one, const NamedEdition &other) {
            return std::pair(folded(one.project), one.edition.number)
                < std::pair(folded(other.project), other.edition.number);
        });
        return named;
    });
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
    return added(m_workspace, Projects::tr("Add the project \"%1\"").arg(project.title), checked(project));
}

Result<void> Projects::change(const Project &project)
{
    const auto whole = checked(project);
    if (!whole)
        return tl::unexpected(whole.error());
    const QString label = Projects::tr("Change the project \"%1\"").arg(project.title);
    return m_workspace.write(label, [&](Database &database) {
        return keptWithStory<ProjectStateChange>(database, *whole, m_workspace.clock().today());
    });
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
                           Projects::tr("A commitment, a table, an agreement, an event, an opinion or an agenda speaks "
                                        "of this project: record it as concluded."));
        Table<Project>(database).remove(project);
        return {};
    });
}

Result<QList<ProjectStateChange>> Projects::storyOf(ProjectId project) const
{
    return m_workspace.read([&](Database &database) { return ProjectRepository(database).storyOf(project); });
}

Result<ProjectStateChangeId> Projects::addState(const ProjectStateChange &change)
{
    return addedToStory(m_workspace, Projects::tr("Add a state of a project"), change);
}

Result<void> Projects::changeState(const ProjectStateChange &change)
{
    return changedInStory(m_workspace, Projects::tr("Change a state of a project"), change);
}

Result<void> Projects::removeState(ProjectStateChangeId change)
{
    return removedFromStory(m_workspace, Projects::tr("Remove a state of a project"), change);
}

Result<ProjectEditionId> Projects::addEdition(const ProjectEdition &edition)
{
    const QString label = Projects::tr("Add an edition of a project");
    return m_workspace.write(label, [&](Database &database) -> Result<ProjectEditionId> {
        auto fresh = edition;
        fresh.id = {};
        const auto sound = soundIn(database, fresh);
        if (!sound)
            return tl::unexpected(sound.error());
        return Table<ProjectEdition>(database).insert(*sound);
    });
}

Result<void> Projects::changeEdition(const ProjectEdition &edition)
{
    const QString label = Projects::tr("Change an edition of a project");
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        Table<ProjectEdition> table(database);
        const auto old = table.find(edition.id);
        if (!old)
            return tl::unexpected(noLongerThere());
        auto next = edition;
        next.projectId = old->projectId;
        const auto sound = soundIn(database, next);
        if (!sound)
            return tl::unexpected(sound.error());
        if (*sound != *old)
            table.update(*sound);
        return {};
    });
}

Result<void> Projects::removeEdition(ProjectEditionId edition)
{
    return m_workspace.write(Projects::tr("Remove an edition of a project"), [&](Database &database) -> Result<void> {
        Table<ProjectEdition> editions(database);
        if (!editions.find(edition))
            return tl::unexpected(noLongerThere());
        if (ProjectRepository(database).isUsed(edition))
            return failure(ErrorKind::Conflict,
                           Projects::tr("A commitment, an opinion or an agenda speaks of this edition: it stays. What "
                                        "speaks of it can be given the project alone."));
        editions.remove(edition);
        return {};
    });
}

Result<ProjectPartnerId> Projects::addPartner(const ProjectPartner &partner)
{
    return addedLast(m_workspace, Projects::tr("Add a partner to a project"), checked(partner),
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
    return addedLast(m_workspace, Projects::tr("Add an activity to a project"), checked(activity),
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
