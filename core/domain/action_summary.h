#pragma once

#include "core/domain/action_item.h"
#include "core/domain/card.h"

#include <optional>

namespace seduta {

/// Which impegni a list shows: those still open, those whose day has passed, or all; of one body where it is given.
enum class ActionScope { Open, Overdue, All };

/// A line of the list of impegni.
struct ActionSummary {
    ActionItemId id{};
    QString title{};
    /// Names of those who must do it, separated by commas.
    QString owners{};
    DueKind dueKind = DueKind::None;
    PartialDate due{};
    QString dueText{};
    ActionStatus status = ActionStatus::ToStart;
    /// On the day the list was made for; never stored.
    bool isOverdue = false;
    MeetingId meetingId{};
    PartialDate meetingHeldOn{};

    bool operator==(const ActionSummary &) const = default;
};

/// When it is due, in few words: "26/06/2025", "giugno 2025", else the words it was given, else the kind of due date ("senza scadenza").
QString dueWords(const ActionSummary &action);

/// Who must do it, with the name it has today.
struct NamedOwner {
    ActionOwner owner{};
    QString name{};

    bool operator==(const NamedOwner &) const = default;
};

/// A day in the story of an impegno: the one it was given on, which has no update, or one on which something was heard of it.
struct ActionMoment {
    ActionUpdateId update{};
    PartialDate on{};
    QString words{};

    bool operator==(const ActionMoment &) const = default;
};

/// Which due dates a list shows: all, those from one day to another (either may be open), or none at all.
struct DueRange {
    QDate from{};
    QDate to{};
    bool isUndated = false;

    bool operator==(const DueRange &) const = default;
};

/// How many of the meetings held, given by their days in order, came after that day.
int meetingsSince(const QList<QDate> &daysHeld, const QDate &birth);

/// What is asked of the list: lines come by due date, those without a date last; `after` is the last line already seen.
struct ActionQuery {
    ActionScope scope = ActionScope::Open;
    BodyId bodyId{};
    QDate today{};
    int size = 50;
    std::optional<ActionSummary> after{};
    DueRange due{};
    /// Only those of one record: born in a meeting, or for an area, a table, a project, a version of the plan, an agreement.
    CardLink about{};
    /// Of those who must do it, only they who have not done their part are named; one whose contribution to the plan has come, has done it.
    bool isWhoStillOwes = false;
    /// Of those who must do it beside the body asked for, only the others are named.
    bool areOthersNamed = false;
};

}
