#pragma once

#include "core/domain/action_summary.h"
#include "core/storage/database.h"

namespace seduta {

struct CountedActions {
    QList<ActionSummary> lines{};
    int count = 0;
};

/// Impegni: their list, who must do them, what was heard of them.
class ActionRepository
{
public:
    explicit ActionRepository(Database &database)
        : m_database(database)
    {
    }

    QList<ActionSummary> page(const ActionQuery &query) const;
    /// How many a list would show without an end.
    int count(const ActionQuery &query) const;
    /// The first of a list, and how many it has in all.
    CountedActions first(const ActionQuery &query) const;
    QList<ActionItem> ofMeeting(MeetingId meeting) const;
    QList<ActionOwner> ownersOf(ActionItemId action) const;
    QList<NamedOwner> namedOwnersOf(ActionItemId action) const;
    /// In the order of their days.
    QList<ActionUpdate> updatesOf(ActionItemId action) const;
    /// True where a point of an agenda is about it: then it is closed, never removed.
    bool isOnAnAgenda(ActionItemId action) const;
    /// The days of the meetings held, in order.
    QList<QDate> daysHeld() const;

private:
    Database &m_database;
};

}
