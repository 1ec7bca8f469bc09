#include "core/usecases/actions.h"

#include "core/domain/fields/action_item.h"
#include "core/storage/action_repository.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

Result<ActionOwner> sound(const ActionOwner &owner)
{
    const int named = int(owner.bodyId.isValid()) + int(owner.workingTableId.isValid()) + int(owner.isOffice)
        + int(!owner.externalName.trimmed().isEmpty());
    if (named != 1)
        return failure(ErrorKind::Validation,
                       translated(QT_TRANSLATE_NOOP(
                           "Actions", "Say who must do it: a body, a working table, the office, or a name.")),
                       QStringLiteral("owner"));
    return owner;
}

Result<ActionUpdate> sound(const ActionUpdate &update)
{
    if (!update.madeOn.isValid())
        return failure(ErrorKind::Validation, translated(QT_TRANSLATE_NOOP("Actions", "Enter the day of the update.")),
                       QStringLiteral("madeOn"));
    return update;
}

Result<void> insertOwners(Database &database, ActionItemId action, const QList<ActionOwner> &owners)
{
    Table<ActionOwner> table(database);
    for (auto owner : owners) {
        if (const auto checkedOwner = sound(owner); !checkedOwner)
            return tl::unexpected(checkedOwner.error());
        owner.id = {};
        owner.actionItemId = action;
        table.insert(owner);
    }
    return {};
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

Result<ActionItemId> Actions::add(const ActionItem &action, const QList<ActionOwner> &owners)
{
    const auto whole = checked(action);
    if (!whole)
        return tl::unexpected(whole.error());
    const QString label = translated(QT_TRANSLATE_NOOP("Actions", "Add the commitment \"%1\"")).arg(action.title);
    return m_workspace.write(label, [&](Database &database) -> Result<ActionItemId> {
        auto fresh = *whole;
        fresh.id = {};
        const auto id = Table<ActionItem>(database).insert(fresh);
        const auto done = insertOwners(database, id, owners);
        return done ? Result<ActionItemId>(id) : tl::unexpected(done.error());
    });
}

Result<void> Actions::change(const ActionItem &action)
{
    const QString label = translated(QT_TRANSLATE_NOOP("Actions", "Change the commitment \"%1\"")).arg(action.title);
    return stepped(m_workspace, label, action.id, [&](const ActionItem &old) {
        auto next = action;
        next.status = old.status;
        next.statusReason = old.statusReason;
        return checked(next);
    });
}

Result<void> Actions::setStatus(ActionItemId action, ActionStatus status, const QString &reason, bool override)
{
    const auto owners = ownersOf(action);
    if (!owners)
        return tl::unexpected(owners.error());
    const QString label =
        translated(QT_TRANSLATE_NOOP("Actions", "Give a commitment the status \"%1\"")).arg(seduta::label(status));
    return stepped(m_workspace, label, action,
                   [&](const ActionItem &old) { return withStatus(old, status, reason, *owners, override); });
}

Result<void> Actions::remove(ActionItemId action)
{
    const auto known = find(action);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = translated(QT_TRANSLATE_NOOP("Actions", "Remove the commitment \"%1\"")).arg(known->title);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        if (ActionRepository(database).isOnAnAgenda(action))
            return failure(ErrorKind::Conflict,
                           translated(QT_TRANSLATE_NOOP(
                               "Actions", "This commitment stands on an agenda: cancel it and say why.")));
        Table<ActionItem>(database).remove(action);
        return {};
    });
}

Result<ActionOwnerId> Actions::addOwner(const ActionOwner &owner)
{
    return added(m_workspace, translated(QT_TRANSLATE_NOOP("Actions", "Add an owner to a commitment")), sound(owner));
}

Result<void> Actions::setOwnerStatus(ActionOwnerId owner, ActionStatus status)
{
    const QString label =
        translated(QT_TRANSLATE_NOOP("Actions", "Give an owner's part the status \"%1\"")).arg(seduta::label(status));
    return stepped(m_workspace, label, owner, [&](ActionOwner next) -> Result<ActionOwner> {
        next.status = status;
        return next;
    });
}

Result<void> Actions::removeOwner(ActionOwnerId owner)
{
    return removed(m_workspace, translated(QT_TRANSLATE_NOOP("Actions", "Remove an owner from a commitment")), owner);
}

Result<ActionUpdateId> Actions::addUpdate(const ActionUpdate &update)
{
    return added(m_workspace, translated(QT_TRANSLATE_NOOP("Actions", "Note an update of a commitment")),
                 sound(update));
}

Result<void> Actions::removeUpdate(ActionUpdateId update)
{
    return removed(m_workspace, translated(QT_TRANSLATE_NOOP("Actions", "Remove an update of a commitment")), update);
}

}
