#pragma once

#include "core/domain/action_summary.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The impegni: who must do what, by when, and what became of it.
class Actions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

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
    Result<QList<NamedOwner>> namedOwnersOf(ActionItemId action) const;
    Result<QList<ActionUpdate>> updatesOf(ActionItemId action) const;
    /// Day by day, from the meeting it was born in.
    Result<QList<ActionMoment>> storyOf(ActionItemId action) const;
    /// The days of the meetings held: what the age of a commitment is counted on.
    Result<QList<QDate>> daysHeld() const;

    Result<ActionItemId> add(const ActionItem &action, const QList<ActionOwner> &owners);
    /// All that its form says, its status too, as `setStatus` gives it: one act.
    Result<void> change(const ActionItem &action, bool override = false);
    /// Several at once: all of them as one act.
    Result<void> changeAll(const QList<ActionItem> &actions, bool override = false);
    /// Completing what several owners share needs each of them done, unless `override`; giving up needs a reason.
    /// The change is noted among the updates of today, and an owner that is alone follows.
    Result<void> setStatus(ActionItemId action, ActionStatus status, const QString &reason, bool override = false);
    /// To start, in progress, completed. Gives the status it now has.
    Result<ActionStatus> step(ActionItemId action, bool override = false);
    /// Notes that those who have not done their part were reminded on that day.
    Result<ActionUpdateId> chase(ActionItemId action, const QDate &on);
    /// One that stands on an agenda is not removed: it is cancelled, with a reason.
    Result<void> remove(ActionItemId action);

    Result<ActionOwnerId> addOwner(const ActionOwner &owner);
    /// It stays in its commitment.
    Result<void> changeOwner(const ActionOwner &owner);
    Result<void> setOwnerStatus(ActionOwnerId owner, ActionStatus status);
    Result<void> removeOwner(ActionOwnerId owner);

    Result<ActionUpdateId> addUpdate(const ActionUpdate &update);
    Result<void> removeUpdate(ActionUpdateId update);

private:
    Workspace &m_workspace;
};

}
