#pragma once

#include "core/domain/action_summary.h"
#include "core/usecases/workspace.h"

namespace seduta {

/// The impegni: who must do what, by when, and what became of it.
class Actions
{
public:
    explicit Actions(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// A page of the list, by due date; what is overdue is computed for the day asked.
    Result<QList<ActionSummary>> page(const ActionQuery &query) const;
    Result<ActionItem> find(ActionItemId action) const;
    Result<QList<ActionItem>> ofMeeting(MeetingId meeting) const;
    Result<QList<ActionOwner>> ownersOf(ActionItemId action) const;
    Result<QList<ActionUpdate>> updatesOf(ActionItemId action) const;

    Result<ActionItemId> add(const ActionItem &action, const QList<ActionOwner> &owners);
    /// The status stays as it is: `setStatus` changes it.
    Result<void> change(const ActionItem &action);
    /// Completing what several owners share needs each of them done, unless `override`; giving up needs a reason.
    Result<void> setStatus(ActionItemId action, ActionStatus status, const QString &reason, bool override = false);
    /// One that stands on an agenda is not removed: it is cancelled, with a reason.
    Result<void> remove(ActionItemId action);

    Result<ActionOwnerId> addOwner(const ActionOwner &owner);
    Result<void> setOwnerStatus(ActionOwnerId owner, ActionStatus status);
    Result<void> removeOwner(ActionOwnerId owner);

    Result<ActionUpdateId> addUpdate(const ActionUpdate &update);
    Result<void> removeUpdate(ActionUpdateId update);

private:
    Workspace &m_workspace;
};

}
