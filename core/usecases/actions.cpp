#include "core/usecases/actions.h"

#include "core/domain/fields/action_item.h"
#include "core/domain/fields/agenda.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/fields/project.h"
#include "core/storage/action_repository.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

// Whom a request goes to must answer it.
QList<ActionOwner> ownersOfNew(const ActionItem &action, const QList<ActionOwner> &owners)
{
    if (action.kind != ActionKind::Request || !owners.isEmpty())
        return owners;
    ActionOwner asked;
    asked.bodyId = action.addresseeBodyId;
    return {asked};
}

Result<void> insertOwners(Database &database, ActionItemId action, const QList<ActionOwner> &owners)
{
    Table<ActionOwner> table(database);
    for (auto owner : owners) {
        if (const auto named = checked(owner); !named)
            return tl::unexpected(named.error());
        owner.id = {};
        owner.actionItemId = action;
        table.insert(owner);
    }
    return {};
}

void noteStatus(Database &database, const ActionItem &action, const QDate &today)
{
    const QString words = seduta::label(action.status);
    const QString text = action.statusReason.isEmpty() ? words : words + QStringLiteral(": ") + action.statusReason;
    Table<ActionUpdate>(database).insert({{}, action.id, today, text, action.status});
}

// With one owner, the commitment and its part in it are the same thing.
void followAlone(Database &database, const ActionItem &action, const QList<ActionOwner> &owners)
{
    if (owners.size() != 1 || owners.constFirst().status == action.status)
        return;
    auto alone = owners.constFirst();
    alone.status = action.status;
    Table<ActionOwner>(database).update(alone);
}

Result<void> giveStatus(Database &database, const ActionItem &old, const ActionItem &next, bool override,
                        const QDate &today)
{
    const bool isAsBefore = next.status == old.status;
    const auto owners = ActionRepository(database).ownersOf(old.id);
    const auto given = withStatus(next, next.status, next.statusReason, owners, override || isAsBefore);
    if (!given)
        return tl::unexpected(given.error());
    if (next != old)
        Table<ActionItem>(database).update(next);
    if (isAsBefore)
        return {};
    noteStatus(database, next, today);
    followAlone(database, next, owners);
    return {};
}

// Sound by itself, and born in a point of its own meeting.
Result<ActionItem> soundIn(Database &database, const ActionItem &action)
{
    const auto point = Table<AgendaItem>(database).find(action.agendaItemId);
    if (point && action.meetingId.isValid() && point->meetingId != action.meetingId)
        return tl::unexpected(ofAnotherMeeting(QStringLiteral("agendaItemId")));
    const auto edition = Table<ProjectEdition>(database).find(action.projectEditionId);
    if (edition && action.projectId.isValid() && edition->projectId != action.projectId)
        return failure(ErrorKind::Validation, Actions::tr("This edition is of another project."),
                       QStringLiteral("projectEditionId"));
    return checked(action);
}

Result<void> keep(Database &database, const ActionItem &action, bool override, const QDate &today)
{
    const auto whole = soundIn(database, action);
    if (!whole)
        return tl::unexpected(whole.error());
    const auto old = Table<ActionItem>(database).find(action.id);
    return old ? giveStatus(database, *old, *whole, override, today) : tl::unexpected(noLongerThere());
}

QStringList namesOfOpen(const QList<NamedOwner> &owners)
{
    QStringList names;
    for (const auto &each : owners)
        if (isOpen(each.owner.status))
            names.append(each.name);
    return names;
}

Result<ActionUpdate> chased(Database &database, const ActionItem &action, const QDate &on)
{
    if (!isOpen(action.status))
        return failure(ErrorKind::Conflict, Actions::tr("This commitment is finished: nobody is to be reminded."));
    const auto names = namesOfOpen(ActionRepository(database).namedOwnersOf(action.id));
    const QString text =
        names.isEmpty() ? Actions::tr("reminded") : Actions::tr("reminded: %1").arg(names.join(QStringLiteral(", ")));
    return checked(ActionUpdate{{}, action.id, on, text, action.status});
}

Result<ActionStatus> nextOf(const ActionItem &action)
{
    const auto next = nextStatus(action.status);
    return next ? Result<ActionStatus>(*next)
                : failure(ErrorKind::Conflict,
                          Actions::tr("This commitment is finished: to reopen it, change its status in the form."));
}

}

Result<QList<ActionSummary>> Actions::page(const ActionQuery &query) const
{
    return m_workspace.read([&](Database &database) { return ActionRepository(database).page(query); });
}

Result<ActionItem> Actions::find(ActionItemId action) const
{
    return found<ActionItem>(m_workspace, action);
}

Result<QList<ActionItem>> Actions::ofMeeting(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return ActionRepository(database).ofMeeting(meeting); });
}

Result<QList<ActionOwner>> Actions::ownersOf(ActionItemId action) const
{
    return m_workspace.read([&](Database &database) { return ActionRepository(database).ownersOf(action); });
}

Result<QList<ActionUpdate>> Actions::updatesOf(ActionItemId action) const
{
    return m_workspace.read([&](Database &database) { return ActionRepository(database).updatesOf(action); });
}

Result<QList<NamedOwner>> Actions::namedOwnersOf(ActionItemId action) const
{
    return m_workspace.read([&](Database &database) { return ActionRepository(database).namedOwnersOf(action); });
}

Result<QList<ActionMoment>> Actions::storyOf(ActionItemId action) const
{
    return m_workspace.read([&](Database &database) {
        QList<ActionMoment> story;
        const auto known = Table<ActionItem>(database).find(action);
        const auto meeting = known ? Table<Meeting>(database).find(known->meetingId) : std::nullopt;
        if (meeting)
            story.append({{}, meeting->heldOn, Actions::tr("given in the meeting")});
        const auto updates = ActionRepository(database).updatesOf(action);
        for (const auto &update : updates)
            story.append({update.id, PartialDate::onDay(update.madeOn),
                          update.text.isEmpty() ? seduta::label(update.status) : update.text});
        return story;
    });
}

Result<QList<QDate>> Actions::daysHeld() const
{
    return m_workspace.read([](Database &database) { return ActionRepository(database).daysHeld(); });
}

Result<ActionItemId> Actions::add(const ActionItem &action, const QList<ActionOwner> &owners)
{
    const QString label = Actions::tr("Add the commitment \"%1\"").arg(action.title);
    return m_workspace.write(label, [&](Database &database) -> Result<ActionItemId> {
        const auto whole = soundIn(database, action);
        if (!whole)
            return tl::unexpected(whole.error());
        auto fresh = *whole;
        fresh.id = {};
        const auto id = Table<ActionItem>(database).insert(fresh);
        const auto done = insertOwners(database, id, ownersOfNew(fresh, owners));
        return done ? Result<ActionItemId>(id) : tl::unexpected(done.error());
    });
}

Result<void> Actions::change(const ActionItem &action, bool override)
{
    return m_workspace.write(Actions::tr("Change the commitment \"%1\"").arg(action.title), [&](Database &database) {
        return keep(database, action, override, m_workspace.clock().today());
    });
}

Result<void> Actions::changeAll(const QList<ActionItem> &actions, bool override)
{
    const QString label = Actions::tr("Change %n commitment(s)", nullptr, int(actions.size()));
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        for (const auto &action : actions)
            if (const auto kept = keep(database, action, override, m_workspace.clock().today()); !kept)
                return kept;
        return {};
    });
}

Result<void> Actions::setStatus(ActionItemId action, ActionStatus status, const QString &reason, bool override)
{
    const QString label = Actions::tr("Give a commitment the status \"%1\"").arg(seduta::label(status));
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        const auto old = Table<ActionItem>(database).find(action);
        if (!old)
            return tl::unexpected(noLongerThere());
        auto next = *old;
        next.status = status;
        next.statusReason = reason;
        return giveStatus(database, *old, next, override, m_workspace.clock().today());
    });
}

Result<ActionStatus> Actions::step(ActionItemId action, bool override)
{
    const auto known = find(action);
    if (!known)
        return tl::unexpected(known.error());
    const auto next = nextOf(*known);
    if (!next)
        return next;
    const auto given = setStatus(action, *next, {}, override);
    return given ? next : tl::unexpected(given.error());
}

Result<ActionUpdateId> Actions::chase(ActionItemId action, const QDate &on)
{
    return m_workspace.write(Actions::tr("Note that a commitment was reminded"),
                             [&](Database &database) -> Result<ActionUpdateId> {
                                 const auto known = Table<ActionItem>(database).find(action);
                                 if (!known)
                                     return tl::unexpected(noLongerThere());
                                 const auto update = chased(database, *known, on);
                                 if (!update)
                                     return tl::unexpected(update.error());
                                 return Table<ActionUpdate>(database).insert(*update);
                             });
}

Result<void> Actions::remove(ActionItemId action)
{
    const auto known = find(action);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = Actions::tr("Remove the commitment \"%1\"").arg(known->title);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        if (ActionRepository(database).isOnAnAgenda(action))
            return failure(ErrorKind::Conflict,
                           Actions::tr("This commitment stands on an agenda: cancel it and say why."));
        Table<ActionItem>(database).remove(action);
        return {};
    });
}

Result<ActionOwnerId> Actions::addOwner(const ActionOwner &owner)
{
    return added(m_workspace, Actions::tr("Add an owner to a commitment"), checked(owner));
}

Result<void> Actions::changeOwner(const ActionOwner &owner)
{
    const auto named = checked(owner);
    if (!named)
        return tl::unexpected(named.error());
    return stepped(m_workspace, Actions::tr("Change who is in charge of a commitment"), owner.id,
                   [&](const ActionOwner &old) -> Result<ActionOwner> {
                       auto next = *named;
                       next.actionItemId = old.actionItemId;
                       return next;
                   });
}

Result<void> Actions::setOwnerStatus(ActionOwnerId owner, ActionStatus status)
{
    const QString label = Actions::tr("Give an owner's part the status \"%1\"").arg(seduta::label(status));
    return stepped(m_workspace, label, owner, [&](ActionOwner next) -> Result<ActionOwner> {
        next.status = status;
        return next;
    });
}

Result<void> Actions::removeOwner(ActionOwnerId owner)
{
    return removed(m_workspace, Actions::tr("Remove an owner from a commitment"), owner);
}

Result<ActionUpdateId> Actions::addUpdate(const ActionUpdate &update)
{
    return added(m_workspace, Actions::tr("Note an update of a commitment"), checked(update));
}

Result<void> Actions::removeUpdate(ActionUpdateId update)
{
    return removed(m_workspace, Actions::tr("Remove an update of a commitment"), update);
}

}
