#pragma once

#include "core/domain/open_thing.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// What earlier meetings left open, for the agenda of another: a live query, never a copy made in advance.
class CarryOver
{
    Q_DECLARE_TR_FUNCTIONS(CarryOver)

public:
    explicit CarryOver(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The minutes not yet approved first, then the points left, the commitments by due date and the areas nobody spoke of; without what already
    /// stands on the agenda of that meeting.
    Result<QList<OpenThing>> to(MeetingId meeting) const;
    /// Makes a point of it, with the title drafted: minutes to approve come first, anything else last. One act.
    Result<AgendaItemId> putOn(MeetingId meeting, const OpenThing &thing);

private:
    Result<QList<OpenThing>> minutesToApprove(const QList<NumberedItem> &agenda, MeetingId meeting) const;
    Result<QList<OpenThing>> leftPoints(MeetingId meeting) const;
    Result<QList<OpenThing>> opinions(const QList<NumberedItem> &agenda) const;
    Result<QList<OpenThing>> commitments(const QList<AgendaLink> &onIt) const;
    Result<QList<OpenThing>> silentAreas(const QList<AgendaLink> &onIt) const;

    Workspace &m_workspace;
};

}
