#include "core/usecases/opinions.h"

#include "core/domain/fields/agenda.h"
#include "core/domain/fields/opinion.h"
#include "core/domain/fields/project.h"
#include "core/storage/agenda_repository.h"
#include "core/storage/opinion_repository.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

Result<Opinion> sound(Database &database, const Opinion &opinion)
{
    auto whole = checked(opinion);
    if (!whole)
        return whole;
    if (const auto point = Table<AgendaItem>(database).find(opinion.agendaItemId);
        point && opinion.meetingId.isValid() && point->meetingId != opinion.meetingId)
        return tl::unexpected(ofAnotherMeeting(QStringLiteral("agendaItemId")));
    const auto edition = Table<ProjectEdition>(database).find(opinion.editionId);
    return edition ? fitting(opinion, *edition) : whole;
}

QString projectOf(Database &database, const Opinion &opinion)
{
    const auto project = Table<Project>(database).find(opinion.projectId);
    return project ? project->title : QString();
}

}

Result<QList<OpinionLine>> Opinions::lines() const
{
    return m_workspace.read([](Database &database) { return OpinionRepository(database).lines(); });
}

Result<QList<OpinionLine>> Opinions::awaited() const
{
    return m_workspace.read([](Database &database) { return OpinionRepository(database).awaited(); });
}

Result<Opinion> Opinions::find(OpinionId opinion) const
{
    return found<Opinion>(m_workspace, opinion);
}

Result<OpinionId> Opinions::add(const Opinion &opinion)
{
    const auto project = m_workspace.read([&](Database &database) { return projectOf(database, opinion); });
    return m_workspace.write(Opinions::tr("Add the opinion on \"%1\"").arg(project.value_or(QString())),
                             [&](Database &database) -> Result<OpinionId> {
                                 auto fresh = sound(database, opinion);
                                 if (!fresh)
                                     return tl::unexpected(fresh.error());
                                 fresh->id = {};
                                 return Table<Opinion>(database).insert(*fresh);
                             });
}

Result<void> Opinions::change(const Opinion &opinion)
{
    const auto project = m_workspace.read([&](Database &database) { return projectOf(database, opinion); });
    return m_workspace.write(Opinions::tr("Change the opinion on \"%1\"").arg(project.value_or(QString())),
                             [&](Database &database) -> Result<void> {
                                 Table<Opinion> table(database);
                                 const auto old = table.find(opinion.id);
                                 if (!old)
                                     return tl::unexpected(noLongerThere());
                                 const auto next = sound(database, opinion);
                                 if (!next)
                                     return tl::unexpected(next.error());
                                 if (*next != *old)
                                     table.update(*next);
                                 return {};
                             });
}

Result<void> Opinions::remove(OpinionId opinion)
{
    const auto known = find(opinion);
    if (!known)
        return tl::unexpected(known.error());
    const auto project = m_workspace.read([&](Database &database) { return projectOf(database, *known); });
    return removed(m_workspace, Opinions::tr("Remove the opinion on \"%1\"").arg(project.value_or(QString())), opinion);
}

Result<AgendaItemId> Opinions::putOn(MeetingId meeting, OpinionId opinion, const QString &title)
{
    AgendaItem item;
    item.meetingId = meeting;
    item.title = title;
    item.kind = AgendaKind::Opinion;
    if (const auto point = checked(item); !point)
        return tl::unexpected(point.error());
    return m_workspace.write(Opinions::tr("Put on the agenda: \"%1\"").arg(title),
                             [&](Database &database) -> Result<AgendaItemId> {
                                 Table<Opinion> opinions(database);
                                 auto asked = opinions.find(opinion);
                                 if (!asked)
                                     return tl::unexpected(noLongerThere());
                                 item.position = int(AgendaRepository(database).siblingsOf(item).size()) + 1;
                                 asked->agendaItemId = Table<AgendaItem>(database).insert(item);
                                 asked->meetingId = meeting;
                                 AgendaLink about;
                                 about.agendaItemId = asked->agendaItemId;
                                 if (asked->editionId.isValid())
                                     about.projectEditionId = asked->editionId;
                                 else
                                     about.projectId = asked->projectId;
                                 Table<AgendaLink>(database).insert(about);
                                 opinions.update(*asked);
                                 return asked->agendaItemId;
                             });
}

}
