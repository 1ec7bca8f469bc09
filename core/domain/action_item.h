#pragma once

#include "core/domain/agenda.h"
#include "core/domain/partial_date.h"

#include <optional>

namespace seduta {

using ActionItemId = Id<struct ActionItem>;
using ActionOwnerId = Id<struct ActionOwner>;
using ActionUpdateId = Id<struct ActionUpdate>;

/// The acts of a council apart: what is to be done, what is asked or proposed, what is wished, offered or held back.
enum class ActionKind {
    Action,
    Commitment,
    StandingInstruction,
    RecurringReview,
    Request,
    Proposal,
    Wish,
    Availability,
    Reservation
};

template <>
struct Words<ActionKind> {
    static constexpr auto context = "ActionKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ActionKind", "action"),
        QT_TRANSLATE_NOOP("ActionKind", "commitment"),
        QT_TRANSLATE_NOOP("ActionKind", "standing_instruction"),
        QT_TRANSLATE_NOOP("ActionKind", "recurring_review"),
        QT_TRANSLATE_NOOP("ActionKind", "request"),
        QT_TRANSLATE_NOOP("ActionKind", "proposal"),
        QT_TRANSLATE_NOOP("ActionKind", "wish"),
        QT_TRANSLATE_NOOP("ActionKind", "availability"),
        QT_TRANSLATE_NOOP("ActionKind", "reservation"),
    };
};
/// How far a proposal has gone.
enum class ProposalState { Formulated, Transmitted, Answered };

template <>
struct Words<ProposalState> {
    static constexpr auto context = "ProposalState";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ProposalState", "formulated"),
        QT_TRANSLATE_NOOP("ProposalState", "transmitted"),
        QT_TRANSLATE_NOOP("ProposalState", "answered"),
    };
};
/// How people say when: from a date to "a breve".
enum class DueKind { Date, Month, Season, Interval, NextMeeting, Event, Undetermined, None };

template <>
struct Words<DueKind> {
    static constexpr auto context = "DueKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("DueKind", "date"),         QT_TRANSLATE_NOOP("DueKind", "month"),
        QT_TRANSLATE_NOOP("DueKind", "season"),       QT_TRANSLATE_NOOP("DueKind", "interval"),
        QT_TRANSLATE_NOOP("DueKind", "next_meeting"), QT_TRANSLATE_NOOP("DueKind", "event"),
        QT_TRANSLATE_NOOP("DueKind", "undetermined"), QT_TRANSLATE_NOOP("DueKind", "none"),
    };
};
/// Overdue is never stored: it is computed from today.
enum class ActionStatus { ToStart, InProgress, Waiting, Completed, Superseded, Cancelled };

template <>
struct Words<ActionStatus> {
    static constexpr auto context = "ActionStatus";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ActionStatus", "to_start"),   QT_TRANSLATE_NOOP("ActionStatus", "in_progress"),
        QT_TRANSLATE_NOOP("ActionStatus", "waiting"),    QT_TRANSLATE_NOOP("ActionStatus", "completed"),
        QT_TRANSLATE_NOOP("ActionStatus", "superseded"), QT_TRANSLATE_NOOP("ActionStatus", "cancelled"),
    };
};

/// An act of the council that goes on after the meeting: an impegno, or one of its kin. A due date is one of many ways to say when.
struct ActionItem {
    ActionItemId id{};
    QString title{};
    QString text{};
    ActionKind kind = ActionKind::Commitment;
    /// Who asks, proposes, wishes, offers or holds back; of what is to be done, who took it on is among the owners.
    BodyId makerBodyId{};
    /// To whom a proposal goes: a body, or somebody outside the council.
    BodyId addresseeBodyId{};
    QString addresseeName{};
    ProposalState proposalState = ProposalState::Formulated;
    PartialDate transmittedOn{};
    PartialDate answeredOn{};
    QString answer{};
    DueKind dueKind = DueKind::None;
    PartialDate due{};
    PartialDate dueFrom{};
    QString dueText{};
    QString condition{};
    QString basis{};
    QString recurrence{};
    ActionStatus status = ActionStatus::ToStart;
    QString statusReason{};
    MeetingId meetingId{};
    AgendaItemId agendaItemId{};
    Id<struct CriticalArea> criticalAreaId{};
    Id<struct WorkingTable> workingTableId{};
    Id<struct Project> projectId{};
    Id<struct ProjectEdition> projectEditionId{};
    Id<struct PlanVersion> planVersionId{};
    Id<struct Agreement> agreementId{};
    /// Told in the press release.
    bool isPublished = false;

    bool operator==(const ActionItem &) const = default;
};

/// Who must do it: a body, a working table, the office itself, or someone outside; each with a state of its own.
struct ActionOwner {
    ActionOwnerId id{};
    ActionItemId actionItemId{};
    BodyId bodyId{};
    Id<struct WorkingTable> workingTableId{};
    bool isOffice = false;
    QString externalName{};
    ActionStatus status = ActionStatus::ToStart;

    bool operator==(const ActionOwner &) const = default;
};

/// What was heard of it on a day.
struct ActionUpdate {
    ActionUpdateId id{};
    ActionItemId actionItemId{};
    QDate madeOn{};
    QString text{};
    ActionStatus status = ActionStatus::InProgress;

    bool operator==(const ActionUpdate &) const = default;
};

bool isOpen(ActionStatus status);
/// Whose act it is matters more than who must do it: a request, a proposal, a wish, an availability, a reservation.
bool isPutForward(ActionKind kind);
/// From to start to in progress to completed; what waits goes on. None from what is finished: reopening is said in its form.
std::optional<ActionStatus> nextStatus(ActionStatus status);
/// The date meant by a kind of due date and a day typed for it: the day, or the month or the season it lies in.
PartialDate dueOn(DueKind kind, const QDate &day);
/// A date with the words in which it was said beside it: "estate 2025 (per l'estate)"; either alone where the other is missing.
QString saidBeside(const QString &date, const QString &words);
/// How a commitment is due of which a day, or some words, are known: on the day, at the event the words tell, or without a date.
DueKind dueKindOf(const QDate &day, const QString &words);
/// Computed from today, never stored; a standing instruction never expires.
bool isOverdue(const ActionItem &action, const QDate &today);
/// The due kind and the date agree: a date where the kind needs one. A wish has none, a request goes to a body, a proposal to somebody,
/// and is answered after it was transmitted.
Result<ActionItem> checked(const ActionItem &action);
/// One owner, and only one: a body, a working table, the office, or a name.
Result<ActionOwner> checked(const ActionOwner &owner);
/// An update is of a day.
Result<ActionUpdate> checked(const ActionUpdate &update);
/// The action with a new status: "superseded" and "cancelled" need a reason; "completed" needs every owner done unless `override`.
Result<ActionItem> withStatus(ActionItem action, ActionStatus status, const QString &reason,
                              const QList<ActionOwner> &owners, bool override);

}
