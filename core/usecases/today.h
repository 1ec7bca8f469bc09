#pragma once

#include "core/domain/action_summary.h"
#include "core/domain/convocation.h"
#include "core/domain/critical_area.h"
#include "core/domain/minutes.h"
#include "core/usecases/workspace.h"

namespace seduta {

/// What a meeting still wants of its secretariat.
enum class Lack {
    Venue,
    Hour,
    Agenda,
    Letters,
    LettersToPrepare,
    LettersToSend,
    Replies,
    Beginning,
    Attendances,
    Closing,
    Minutes,
    MinutesToFinish
};

/// One thing a meeting lacks, and of how many where they are counted.
struct MeetingLack {
    Lack lack = Lack::Agenda;
    int count = 0;

    bool operator==(const MeetingLack &) const = default;
};

/// A meeting the secretariat has still to work on.
struct MeetingAhead {
    Meeting meeting{};
    QList<MeetingLack> lacks{};
};

/// What the office should look at today.
struct Briefing {
    /// Those to come, the nearest first, then those held and not finished, the latest first.
    QList<MeetingAhead> meetings{};
    QList<ActionSummary> overdue{};
    /// Due within 30 days, or at a meeting that is.
    QList<ActionSummary> near{};
    /// Alive, and not spoken of in the last two meetings.
    QList<CriticalArea> silentAreas{};
};

/// Oggi: read anew each time, nothing of it is stored.
class Today
{
public:
    explicit Today(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<Briefing> briefing() const;
    /// One meeting with what it lacks today.
    Result<MeetingAhead> of(MeetingId meeting) const;

private:
    Workspace &m_workspace;
};

/// What the meeting lacks on that day, in the order in which it is put right.
QList<MeetingLack> lacksOf(const Meeting &meeting, const QList<Convocation> &letters, const QList<Reply> &replies,
                           qsizetype points, qsizetype attendances, const std::optional<Minutes> &minutes,
                           const QDate &today);

}
