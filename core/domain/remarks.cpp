#include "core/domain/remarks.h"

#include "core/domain/validity.h"

namespace seduta {

namespace {

// No council sat before the law that instituted them.
constexpr int firstYear = 1998;

QList<Remark> remarkIf(bool isUnlikely, const char *field, const char *sentence)
{
    if (!isUnlikely)
        return {};
    return {{QLatin1String(field), QCoreApplication::translate("Remarks", sentence)}};
}

bool lacksReason(bool isGivenUp, const QString &reason)
{
    return isGivenUp && reason.trimmed().isEmpty();
}

}

QList<Remark> remarksOn(const Meeting &meeting)
{
    return remarkIf(!meeting.heldOn.isKnown() && meeting.state != MeetingState::Draft, "heldOn",
                    QT_TRANSLATE_NOOP("Remarks", "The day of the meeting is not known."))
        + remarkIf(meeting.heldOn.isKnown() && meeting.heldOn.day.year() < firstYear, "heldOn",
                   QT_TRANSLATE_NOOP("Remarks", "The meeting is older than the councils: check the year."));
}

QList<Remark> remarksOn(const Statement &statement)
{
    return remarkIf(!hasSpeaker(statement), "", QT_TRANSLATE_NOOP("Remarks", "Nobody is named as having said this."));
}

QList<Remark> remarksOn(const ActionItem &action)
{
    const bool isGivenUp = action.status == ActionStatus::Superseded || action.status == ActionStatus::Cancelled;
    return remarkIf(action.dueKind == DueKind::None && action.due.isKnown(), "due",
                    QT_TRANSLATE_NOOP("Remarks", "There is a date, but the commitment is said to have no due date."))
        + remarkIf(lacksReason(isGivenUp, action.statusReason), "statusReason",
                   QT_TRANSLATE_NOOP("Remarks", "It is not said why the commitment was given up."));
}

QList<Remark> remarksOn(const ProjectEdition &edition)
{
    return remarkIf(comesBefore(edition.end, edition.start), "end",
                    QT_TRANSLATE_NOOP("Remarks", "The edition ends before it begins."));
}

QList<Remark> remarksOn(const CriticalArea &area)
{
    return remarkIf(lacksReason(area.status == CriticalAreaStatus::Archived, area.statusReason), "statusReason",
                    QT_TRANSLATE_NOOP("Remarks", "It is not said why the area was archived."));
}

QList<Remark> remarksOn(const Convocation &letter)
{
    const bool isDelivered = letter.state == ConvocationState::Accepted || letter.state == ConvocationState::Delivered;
    return remarkIf((isDelivered || letter.state == ConvocationState::Sent) && !letter.sentAt.isValid(), "sentAt",
                    QT_TRANSLATE_NOOP("Remarks", "The letter was sent, but it is not said when."));
}

QList<Remark> remarksOn(const TableStateChange &change, const WorkingTable &table)
{
    return remarkIf(change.state != TableState::ToConstitute && comesBefore(change.since, table.foundedOn), "since",
                    QT_TRANSLATE_NOOP("Remarks", "The table was founded later than that."));
}

QList<Remark> remarksOn(const AgreementStateChange &change, const Agreement &agreement)
{
    const bool isAgreed = change.state != AgreementState::Planned && change.state != AgreementState::InPreparation;
    return remarkIf(isAgreed && comesBefore(change.since, agreement.signedOn), "since",
                    QT_TRANSLATE_NOOP("Remarks", "The agreement was signed later than that."));
}

QList<Remark> remarksOn(const ProjectStateChange &, const Project &)
{
    return {};
}

}
