#pragma once

#include "core/domain/critical_area.h"
#include "core/storage/database.h"

namespace seduta {

/// A meeting in which areas were, or could have been, spoken of.
struct SpokenMeeting {
    MeetingId id{};
    PartialDate heldOn{};
    /// Closed: what it did not speak of, it was silent on.
    bool isHeld = false;
};

/// Criticità: their tree, and what was said of them from meeting to meeting.
class CriticalAreaRepository
{
public:
    explicit CriticalAreaRepository(Database &database)
        : m_database(database)
    {
    }

    /// Siblings in their order.
    QList<CriticalArea> all() const;
    QList<CriticalArea> childrenOf(CriticalAreaId parent) const;
    /// In the order of the meetings' days.
    QList<CriticalAreaReport> reportsOf(CriticalAreaId area) const;
    /// What was said of all areas in one meeting.
    QList<CriticalAreaReport> reportsIn(MeetingId meeting) const;
    /// What the last `meetings` meetings that were held, or spoke of an area, said of all areas.
    QList<CriticalAreaReport> lastReports(int meetings) const;
    /// Those meetings, the latest first.
    QList<SpokenMeeting> lastMeetings(int meetings) const;
    QList<CriticalAreaReportBody> bodiesOf(CriticalAreaReportId report) const;
    bool isReported(CriticalAreaId area) const;
    /// Whether the point is one of this meeting's agenda.
    bool isOnAgendaOf(AgendaItemId item, MeetingId meeting) const;
    /// Neither archived nor overcome, and said nothing of, nor of anything below them, in the last `meetings` meetings that were held.
    QList<CriticalArea> silentSince(int meetings) const;

private:
    Database &m_database;
};

}
