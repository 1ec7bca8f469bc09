#pragma once

#include "core/domain/agenda.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The ordine del giorno of a meeting.
class Agendas
{
    Q_DECLARE_TR_FUNCTIONS(Agendas)

public:
    explicit Agendas(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// In the order it is read, with printed numbers.
    Result<QList<NumberedItem>> of(MeetingId meeting) const;
    Result<AgendaItem> find(AgendaItemId item) const;
    Result<QList<AgendaLink>> linksOf(AgendaItemId item) const;
    /// Points of earlier meetings that were postponed and that no other point took up: a live query, never a copy.
    Result<QList<AgendaItem>> stillPostponed() const;

    /// At the end of its siblings.
    Result<AgendaItemId> add(const AgendaItem &item);
    /// Before the points already there.
    Result<AgendaItemId> addFirst(const AgendaItem &item);
    /// A list of titles, as pasted from a letter: one act, after the points already there.
    Result<QList<AgendaItemId>> addAll(MeetingId meeting, const QStringList &titles);
    Result<void> change(const AgendaItem &item);
    /// With its sub-items.
    Result<void> remove(AgendaItemId item);
    /// To a place among its siblings, counted from 1.
    Result<void> moveTo(AgendaItemId item, int place);
    /// Under the point before it, as its last sub-item; refused for the first of its siblings and for a point with sub-items.
    Result<void> indent(AgendaItemId item);
    /// Out of its parent, right after it; refused for a point that has none.
    Result<void> outdent(AgendaItemId item);
    Result<void> setOutcome(AgendaItemId item, AgendaStatus status, Outcome outcome, const QString &text);
    /// Puts a linked point on another meeting's agenda, with what it is about; marks it as postponed, unless it is known as not treated.
    Result<AgendaItemId> carryOver(AgendaItemId item, MeetingId to);
    /// A new last point about something that is open, linked to it: one act.
    Result<AgendaItemId> putOn(MeetingId meeting, const QString &title, const AgendaLink &about);
    /// What the points of the meeting are about.
    Result<QList<AgendaLink>> linksOfMeeting(MeetingId meeting) const;
    Result<AgendaLinkId> link(const AgendaLink &link);
    Result<void> unlink(AgendaLinkId link);

private:
    Workspace &m_workspace;
};

}
