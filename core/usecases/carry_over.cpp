#include "core/usecases/carry_over.h"

#include "core/domain/action_summary.h"
#include "core/domain/fields/agenda.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/italian_date.h"
#include "core/storage/agenda_repository.h"
#include "core/storage/minutes_repository.h"
#include "core/storage/table.h"
#include "core/usecases/actions.h"
#include "core/usecases/agendas.h"
#include "core/usecases/critical_areas.h"
#include "core/usecases/meetings.h"
#include "core/usecases/opinions.h"

#include <algorithm>

namespace seduta {

namespace {

constexpr int commitmentsOffered = 500;
constexpr int meetingsOfSilence = 2;

template <class IdOfThing>
bool isAmong(const QList<AgendaLink> &links, IdOfThing AgendaLink::*target, IdOfThing id)
{
    return std::any_of(links.cbegin(), links.cend(), [&](const AgendaLink &link) { return link.*target == id; });
}

// "censire gli alloggi" after a colon, "ASL: inviare i dati" as it is.
QString withSmallInitial(const QString &title)
{
    const bool isAcronym = title.size() > 1 && title.at(1).isUpper();
    return isAcronym || title.isEmpty() ? title : title.at(0).toLower() + title.mid(1);
}

QString whyOf(const ActionSummary &action)
{
    QStringList parts{action.owners};
    if (action.dueKind != DueKind::None)
        parts.append(CarryOver::tr("due: %1").arg(dueWords(action)));
    if (action.meetingHeldOn.isKnown())
        parts.append(CarryOver::tr("taken at the meeting %1").arg(dateWith(action.meetingHeldOn, Preposition::Di)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

OpenThing openThing(const ActionSummary &action)
{
    OpenThing thing;
    thing.kind = action.isOverdue ? OpenKind::Overdue : OpenKind::Commitment;
    thing.title = action.title;
    thing.why = whyOf(action);
    thing.draftTitle = CarryOver::tr("State of the commitment: %1").arg(withSmallInitial(action.title));
    thing.about.actionItemId = action.id;
    thing.record = {QStringLiteral("action_item"), action.id.value()};
    return thing;
}

OpenThing openThing(const CriticalArea &area)
{
    OpenThing thing;
    thing.kind = OpenKind::SilentArea;
    thing.title = area.place.isEmpty() ? area.title : QStringLiteral("%1 (%2)").arg(area.title, area.place);
    thing.why = CarryOver::tr("The last two meetings did not speak of it.");
    thing.draftTitle = CarryOver::tr("Critical area \"%1\": how it stands").arg(area.title);
    thing.about.criticalAreaId = area.id;
    thing.record = {QStringLiteral("critical_area"), area.id.value()};
    return thing;
}

OpenThing openThing(const OpinionLine &line)
{
    QStringList why{line.proposer.isEmpty() ? QString() : CarryOver::tr("proposed by %1").arg(line.proposer)};
    if (line.opinion.dueOn.isKnown())
        why.append(CarryOver::tr("due: %1").arg(shortDate(line.opinion.dueOn)));
    why.removeAll(QString());
    OpenThing thing;
    thing.kind = OpenKind::OpinionDue;
    thing.title = line.project;
    thing.why = why.join(QStringLiteral(" · "));
    thing.draftTitle = CarryOver::tr("Opinion on the project \"%1\"").arg(line.project);
    thing.about.projectId = line.opinion.projectId;
    thing.record = {QStringLiteral("opinion"), line.opinion.id.value()};
    return thing;
}

QString nameOf(const Meeting &meeting)
{
    const QString day = dateWith(meeting.heldOn, Preposition::Di);
    return meeting.number.isEmpty() ? day : CarryOver::tr("no. %1 %2").arg(meeting.number, day);
}

OpenThing openThing(const AgendaItem &point, const Meeting &meeting)
{
    const QString day = dateWith(meeting.heldOn, Preposition::Di);
    OpenThing thing;
    thing.kind = point.status == AgendaStatus::Postponed ? OpenKind::Postponed : OpenKind::NotTreated;
    thing.title = point.title;
    thing.why = thing.kind == OpenKind::Postponed
        ? CarryOver::tr("Postponed at the meeting %1, and not taken up since.").arg(day)
        : CarryOver::tr("It stood on the agenda of the meeting %1, and was not treated.").arg(day);
    thing.draftTitle = point.title;
    thing.leftPoint = point.id;
    thing.record = {QStringLiteral("agenda_item"), point.id.value()};
    return thing;
}

}

Result<QList<OpenThing>> CarryOver::to(MeetingId meeting) const
{
    const auto agenda = Agendas(m_workspace).of(meeting);
    if (!agenda)
        return tl::unexpected(agenda.error());
    const auto onIt = Agendas(m_workspace).linksOfMeeting(meeting);
    if (!onIt)
        return tl::unexpected(onIt.error());
    QList<OpenThing> things;
    for (const auto &found : {minutesToApprove(*agenda, meeting), leftPoints(meeting), opinions(*agenda),
                              commitments(*onIt), silentAreas(*onIt)}) {
        if (!found)
            return tl::unexpected(found.error());
        things.append(*found);
    }
    return things;
}

// Where a point approves minutes, it is for those of the last meeting.
Result<QList<OpenThing>> CarryOver::minutesToApprove(const QList<NumberedItem> &agenda, MeetingId meeting) const
{
    if (std::any_of(agenda.cbegin(), agenda.cend(),
                    [](const NumberedItem &point) { return point.item.kind == AgendaKind::Approval; }))
        return QList<OpenThing>();
    const auto minutes =
        m_workspace.read([&](Database &database) { return MinutesRepository(database).toApproveBefore(meeting); });
    if (!minutes)
        return tl::unexpected(minutes.error());
    if (!*minutes)
        return QList<OpenThing>();
    const auto held = Meetings(m_workspace).find((*minutes)->meetingId);
    if (!held)
        return tl::unexpected(held.error());
    OpenThing thing;
    thing.kind = OpenKind::MinutesToApprove;
    thing.title = tr("Minutes of the meeting %1").arg(nameOf(*held));
    thing.why = tr("They are final, and the council has not approved them yet.");
    thing.draftTitle = tr("Approval of the minutes of the meeting %1").arg(nameOf(*held));
    thing.record = {QStringLiteral("meeting"), held->id.value()};
    return QList{thing};
}

Result<QList<OpenThing>> CarryOver::leftPoints(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) {
        const AgendaRepository agenda(database);
        QList<OpenThing> things;
        const auto left = agenda.stillPostponed() + agenda.stillUntreated();
        for (const auto &point : left)
            if (const auto held = Table<Meeting>(database).find(point.meetingId); held && held->id != meeting)
                things.append(openThing(point, *held));
        return things;
    });
}

// One for which a point stands is expressed there.
Result<QList<OpenThing>> CarryOver::opinions(const QList<NumberedItem> &agenda) const
{
    const auto awaited = Opinions(m_workspace).awaited();
    if (!awaited)
        return tl::unexpected(awaited.error());
    QList<OpenThing> things;
    for (const auto &line : *awaited)
        if (std::none_of(agenda.cbegin(), agenda.cend(),
                         [&](const NumberedItem &point) { return point.item.id == line.opinion.agendaItemId; }))
            things.append(openThing(line));
    return things;
}

Result<QList<OpenThing>> CarryOver::commitments(const QList<AgendaLink> &onIt) const
{
    const auto actions =
        Actions(m_workspace).page({ActionScope::Open, {}, m_workspace.clock().today(), commitmentsOffered, {}});
    if (!actions)
        return tl::unexpected(actions.error());
    QList<OpenThing> things;
    for (const auto &action : *actions)
        if (!isAmong(onIt, &AgendaLink::actionItemId, action.id))
            things.append(openThing(action));
    return things;
}

Result<QList<OpenThing>> CarryOver::silentAreas(const QList<AgendaLink> &onIt) const
{
    const auto areas = CriticalAreas(m_workspace).silentSince(meetingsOfSilence);
    if (!areas)
        return tl::unexpected(areas.error());
    QList<OpenThing> things;
    for (const auto &area : *areas)
        if (!isAmong(onIt, &AgendaLink::criticalAreaId, area.id))
            things.append(openThing(area));
    return things;
}

Result<AgendaItemId> CarryOver::putOn(MeetingId meeting, const OpenThing &thing)
{
    if (thing.leftPoint.isValid())
        return Agendas(m_workspace).carryOver(thing.leftPoint, meeting);
    if (thing.kind == OpenKind::OpinionDue)
        return Opinions(m_workspace).putOn(meeting, OpinionId(thing.record.id), thing.draftTitle);
    if (thing.kind != OpenKind::MinutesToApprove)
        return Agendas(m_workspace).putOn(meeting, thing.draftTitle, thing.about);
    AgendaItem approval;
    approval.meetingId = meeting;
    approval.kind = AgendaKind::Approval;
    approval.title = thing.draftTitle;
    return Agendas(m_workspace).addFirst(approval);
}

}
