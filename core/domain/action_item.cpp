#include "core/domain/action_summary.h"

#include <algorithm>

namespace seduta {

namespace {

bool needsDate(DueKind kind)
{
    return kind == DueKind::Date || kind == DueKind::Month || kind == DueKind::Season || kind == DueKind::Interval;
}

bool agrees(DueKind kind, DatePrecision precision)
{
    switch (kind) {
    case DueKind::Date: return precision == DatePrecision::Day;
    case DueKind::Month: return precision == DatePrecision::Month;
    case DueKind::Season: return precision == DatePrecision::Season;
    default: return true;
    }
}

}

PartialDate dueOn(DueKind kind, const QDate &day)
{
    if (!day.isValid())
        return {};
    switch (kind) {
    case DueKind::Month: return PartialDate::inMonth(day.year(), day.month());
    case DueKind::Season: return PartialDate::inSeasonOf(day);
    default: return PartialDate::onDay(day);
    }
}

QString saidBeside(const QString &date, const QString &words)
{
    const QString typed = words.trimmed();
    if (date.isEmpty() || typed.isEmpty() || date == typed)
        return date.isEmpty() ? typed : date;
    return QStringLiteral("%1 (%2)").arg(date, typed);
}

DueKind dueKindOf(const QDate &day, const QString &words)
{
    if (day.isValid())
        return DueKind::Date;
    return words.isEmpty() ? DueKind::None : DueKind::Event;
}

bool isPutForward(ActionKind kind)
{
    return kind >= ActionKind::Request;
}

bool isOpen(ActionStatus status)
{
    return status == ActionStatus::ToStart || status == ActionStatus::InProgress || status == ActionStatus::Waiting;
}

std::optional<ActionStatus> nextStatus(ActionStatus status)
{
    switch (status) {
    case ActionStatus::ToStart:
    case ActionStatus::Waiting: return ActionStatus::InProgress;
    case ActionStatus::InProgress: return ActionStatus::Completed;
    default: return std::nullopt;
    }
}

bool isOverdue(const ActionItem &action, const QDate &today)
{
    return isOpen(action.status) && action.kind != ActionKind::StandingInstruction && action.due.isKnown()
        && action.due.day < today;
}

namespace {

tl::unexpected<Error> refused(const char *sentence, const char *field)
{
    return failure(ErrorKind::Validation, QCoreApplication::translate("ActionItem", sentence), QLatin1String(field));
}

Result<ActionItem> soundProposal(const ActionItem &action)
{
    if (!action.addresseeBodyId.isValid() && action.addresseeName.trimmed().isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("ActionItem", "Say to whom the proposal goes: a body, or somebody outside the council."),
            "addresseeBodyId");
    if (action.proposalState == ProposalState::Formulated && action.transmittedOn.isKnown())
        return refused(QT_TRANSLATE_NOOP("ActionItem", "There is a day of transmission: the proposal was transmitted."),
                       "proposalState");
    if (action.proposalState != ProposalState::Answered && action.answeredOn.isKnown())
        return refused(QT_TRANSLATE_NOOP("ActionItem", "There is a day of the answer: the proposal was answered."),
                       "proposalState");
    if (action.answeredOn.isKnown() && action.transmittedOn.isKnown()
        && action.answeredOn.day < action.transmittedOn.day)
        return refused(QT_TRANSLATE_NOOP("ActionItem", "The answer comes before the transmission."), "answeredOn");
    return action;
}

Result<ActionItem> soundOfItsKind(const ActionItem &action)
{
    switch (action.kind) {
    case ActionKind::Wish:
        if (action.dueKind != DueKind::None || action.due.isKnown())
            return refused(
                QT_TRANSLATE_NOOP("ActionItem", "A wish has no due date: take it away, or choose another kind of act."),
                "dueKind");
        return action;
    case ActionKind::Request:
        if (!action.addresseeBodyId.isValid())
            return refused(QT_TRANSLATE_NOOP("ActionItem", "Say to which body the request goes."), "addresseeBodyId");
        return action;
    case ActionKind::Proposal: return soundProposal(action);
    default: return action;
    }
}

}

Result<ActionItem> checked(const ActionItem &action)
{
    if (action.title.trimmed().isEmpty())
        return failure(ErrorKind::Validation, QCoreApplication::translate("ActionItem", "Enter what is to be done."),
                       QStringLiteral("title"));
    if (needsDate(action.dueKind) && !action.due.isKnown())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("ActionItem", "Enter when it is due, or choose no due date."),
                       QStringLiteral("due"));
    if (!agrees(action.dueKind, action.due.precision))
        return failure(
            ErrorKind::Validation,
            QCoreApplication::translate("ActionItem", "The due date is not of the chosen kind (day, month, season)."),
            QStringLiteral("due"));
    if (action.dueKind == DueKind::Interval && action.dueFrom.isKnown() && action.due.day < action.dueFrom.day)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("ActionItem", "The interval ends before it begins."),
                       QStringLiteral("due"));
    return soundOfItsKind(action);
}

Result<ActionOwner> checked(const ActionOwner &owner)
{
    const int named = int(owner.bodyId.isValid()) + int(owner.workingTableId.isValid()) + int(owner.isOffice)
        + int(!owner.externalName.trimmed().isEmpty());
    if (named != 1)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate(
                           "ActionItem", "Say who must do it: a body, a working table, the office, or a name."),
                       QStringLiteral("owner"));
    return owner;
}

Result<ActionUpdate> checked(const ActionUpdate &update)
{
    if (!update.madeOn.isValid())
        return failure(ErrorKind::Validation, QCoreApplication::translate("ActionItem", "Enter the day of the update."),
                       QStringLiteral("madeOn"));
    return update;
}

int meetingsSince(const QList<QDate> &daysHeld, const QDate &birth)
{
    return int(std::distance(std::upper_bound(daysHeld.cbegin(), daysHeld.cend(), birth), daysHeld.cend()));
}

Result<ActionItem> withStatus(ActionItem action, ActionStatus status, const QString &reason,
                              const QList<ActionOwner> &owners, bool override)
{
    const bool givenUp = status == ActionStatus::Superseded || status == ActionStatus::Cancelled;
    if (givenUp && reason.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("ActionItem", "Say why the commitment is given up."),
                       QStringLiteral("statusReason"));
    const bool someOpen =
        std::any_of(owners.begin(), owners.end(), [](const auto &owner) { return isOpen(owner.status); });
    if (status == ActionStatus::Completed && owners.size() > 1 && someOpen && !override)
        return failure(
            ErrorKind::Conflict,
            QCoreApplication::translate("ActionItem", "Not every owner has done its part: complete each, or confirm."),
            QStringLiteral("status"));
    action.status = status;
    action.statusReason = reason;
    return action;
}

}
