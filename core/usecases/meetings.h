#pragma once

#include "core/domain/meeting_summary.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// What a meeting that is like another takes from it, beside place, hours and who chairs and writes.
struct TakenOver {
    bool agenda = true;
    bool signatories = true;
};

/// The sedute of the council, from draft to closed.
class Meetings
{
    Q_DECLARE_TR_FUNCTIONS(Meetings)

public:
    explicit Meetings(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QList<MeetingSummary>> page(int size, const std::optional<MeetingSummary> &after = {}) const;
    Result<Meeting> find(MeetingId meeting) const;
    /// The one meeting of a day (2025-06-26, 26/06/2025) or of a number; an error lists the candidates when several fit.
    Result<Meeting> named(const QString &dayOrNumber) const;
    /// A draft not yet kept, with what can be known of it from the last meeting.
    Result<Meeting> proposed() const;
    Result<QList<Signatory>> signatoriesOf(MeetingId meeting) const;
    Result<QList<Suspension>> suspensionsOf(MeetingId meeting) const;
    Result<QList<MeetingPart>> partsOf(MeetingId meeting) const;

    /// A draft; it takes the composition in force on its day unless it brings one.
    Result<MeetingId> add(const Meeting &meeting);
    /// A draft on that day like this one: its agenda, as if nothing had been said on it yet, and who signs its papers, where they are wanted. One act.
    Result<MeetingId> duplicate(MeetingId meeting, const QDate &day, const TakenOver &taken);
    /// The state stays as it is: the verbs below change it.
    Result<void> change(const Meeting &meeting);
    Result<void> convene(MeetingId meeting);
    /// The meeting keeps its letters and is marked as postponed; a new draft on another day takes its agenda. Gives the new one.
    Result<MeetingId> postpone(MeetingId meeting, const QDate &to, const QString &reason);
    Result<void> cancel(MeetingId meeting, const QString &reason);
    Result<void> start(MeetingId meeting, const QTime &at);
    Result<void> suspend(MeetingId meeting, const QTime &at, const QString &reason);
    Result<void> resume(MeetingId meeting, const QTime &at);
    Result<void> close(MeetingId meeting, const QTime &at);
    /// To mend what was recorded; refused once the minutes are final.
    Result<void> reopen(MeetingId meeting, const QString &reason);
    /// Only a draft of which no letter was sent.
    Result<void> remove(MeetingId meeting);

    /// Who signs one kind of document of the meeting; replaces who did before.
    Result<void> sign(const Signatory &signatory);
    Result<void> removeSignatory(SignatoryId signatory);

    /// A day or an audience of its own within the meeting, after the parts already there.
    Result<MeetingPartId> addPart(const MeetingPart &part);
    Result<void> changePart(const MeetingPart &part);
    /// Its points and attendances stay with the meeting.
    Result<void> removePart(MeetingPartId part);
    Result<void> reorderParts(MeetingId meeting, const QList<MeetingPartId> &order);

    /// An interruption noted afterwards, or mended; without an end only while the meeting is suspended.
    Result<SuspensionId> addSuspension(const Suspension &suspension);
    /// It stays in its meeting.
    Result<void> changeSuspension(const Suspension &suspension);
    Result<void> removeSuspension(SuspensionId suspension);

private:
    Workspace &m_workspace;
};

}
