#pragma once

#include "core/domain/action_summary.h"
#include "core/domain/critical_area.h"
#include "core/domain/issuing.h"
#include "core/domain/minutes.h"
#include "core/domain/opinion.h"
#include "core/domain/plan.h"
#include "core/usecases/workspace.h"

namespace seduta {

/// What a meeting still wants of its secretariat.
enum class Lack {
    Venue,
    Hour,
    Agenda,
    Letters,
    LettersToIssue,
    LettersToSend,
    Replies,
    Beginning,
    Attendances,
    Points,
    Closing,
    Minutes,
    MinutesToFinish,
    MinutesToIssue
};

/// One thing a meeting lacks, and of how many where they are counted.
struct MeetingLack {
    Lack lack = Lack::Agenda;
    int count = 0;

    bool operator==(const MeetingLack &) const = default;
};

/// "3 replies missing", in the language of the program.
QString words(const MeetingLack &lack);

/// A meeting the secretariat has still to work on.
struct MeetingAhead {
    Meeting meeting{};
    QList<MeetingLack> lacks{};
    /// Its minutes are final: what stands in them no longer changes.
    bool isFinal = false;
};

/// What a council that begins does first, in this order.
enum class FirstStep { Office, Bodies, Persons, Composition, Meeting };

struct FirstStepDone {
    FirstStep step = FirstStep::Office;
    bool isDone = false;

    bool operator==(const FirstStepDone &) const = default;
};

/// What a body has still to write for a version of the plan.
struct AwaitedContribution {
    BodyContribution contribution{};
    QString body{};
    QString plan{};
    bool isOverdue = false;

    bool operator==(const AwaitedContribution &) const = default;
};

/// What the office should look at today.
struct Briefing {
    /// Of a council that has not held a meeting yet, until all are done.
    QList<FirstStepDone> firstSteps{};
    /// Those to come, the nearest first, then those held and not finished, the latest first.
    QList<MeetingAhead> meetings{};
    QList<ActionSummary> overdue{};
    /// Due within 30 days, or at a meeting that is.
    QList<ActionSummary> near{};
    /// The same of what bodies have still to write for the plan, where no commitment says it already.
    QList<AwaitedContribution> contributions{};
    /// Asked of the council, not expressed, and due within those days or before.
    QList<OpinionLine> opinions{};
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

/// What is known of a meeting, to tell what it lacks.
struct MeetingMaterial {
    QList<Convocation> letters{};
    QList<Reply> replies{};
    LettersIssued issued{};
    qsizetype points = 0;
    /// Of a meeting going on, those not yet treated, postponed or withdrawn.
    int pointsToTreat = 0;
    qsizetype attendances = 0;
    std::optional<Minutes> minutes{};
    bool areMinutesIssued = false;
};

/// What the meeting lacks on that day, in the order in which it is put right.
QList<MeetingLack> lacksOf(const Meeting &meeting, const MeetingMaterial &material, const QDate &today);

}
