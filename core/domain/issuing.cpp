#include "core/domain/issuing.h"

#include "core/domain/italian_date.h"

namespace seduta {

namespace {

const char *whyNot(Holding holding)
{
    switch (holding) {
    case Holding::Held: return "";
    case Holding::InPreparation:
    case Holding::Convened:
        return QT_TRANSLATE_NOOP(
            "Issuing", "The meeting was not held yet: minutes and press release are issued once it is closed.");
    case Holding::GoingOn:
        return QT_TRANSLATE_NOOP(
            "Issuing", "The meeting is still going on: close it, then minutes and press release can be issued.");
    case Holding::Postponed:
        return QT_TRANSLATE_NOOP("Issuing",
                                 "The meeting was postponed: it has no minutes and no press release. Those of the new "
                                 "meeting are issued from there.");
    case Holding::Cancelled:
        return QT_TRANSLATE_NOOP("Issuing", "The meeting was cancelled: it has no minutes and no press release.");
    case Holding::ToCome:
        return QT_TRANSLATE_NOOP("Issuing",
                                 "The meeting is recorded on %1, a day still to come: check its day, and the date of "
                                 "this computer.");
    }
    return "";
}

bool tellsOfTheSitting(DocumentKind kind)
{
    return kind == DocumentKind::Minutes || kind == DocumentKind::PressRelease || kind == DocumentKind::MinutesExtract
        || kind == DocumentKind::OpinionIndex;
}

}

Holding holdingOf(const Meeting &meeting, const QDate &today)
{
    switch (meeting.state) {
    case MeetingState::Draft: return Holding::InPreparation;
    case MeetingState::Convened: return Holding::Convened;
    case MeetingState::Running:
    case MeetingState::Suspended: return Holding::GoingOn;
    case MeetingState::Postponed: return Holding::Postponed;
    case MeetingState::Cancelled: return Holding::Cancelled;
    case MeetingState::Closed: break;
    }
    return meeting.heldOn.isKnown() && today.isValid() && meeting.heldOn.firstDay() > today ? Holding::ToCome
                                                                                            : Holding::Held;
}

Result<void> mayBeIssued(DocumentKind kind, const Meeting &meeting, const QDate &today)
{
    const auto holding = holdingOf(meeting, today);
    if (!tellsOfTheSitting(kind) || holding == Holding::Held)
        return {};
    const QString sentence = QCoreApplication::translate("Issuing", whyNot(holding));
    return failure(ErrorKind::Conflict,
                   holding == Holding::ToCome ? sentence.arg(shortDate(meeting.heldOn)) : sentence);
}

bool isIssued(const Convocation &letter, const LettersIssued &issued)
{
    const bool isAmongAll =
        letter.preparedAt.isValid() && issued.forAll.isValid() && letter.preparedAt <= issued.forAll;
    const bool isCopied = letter.role == ConvocationRole::Copy && letter.preparedAt.isValid() && !issued.own.isEmpty();
    return issued.own.contains(letter.id) || isAmongAll || isCopied;
}

bool isToIssue(const Convocation &letter, const LettersIssued &issued)
{
    return isInForce(letter) && !hasLeft(letter) && !isIssued(letter, issued);
}

bool canBeSent(const Convocation &letter, const LettersIssued &issued)
{
    return isInForce(letter) && !hasLeft(letter) && isIssued(letter, issued);
}

Result<Convocation> sent(const Convocation &letter, const LettersIssued &issued, const QDateTime &at, const QString &by)
{
    if (isToIssue(letter, issued))
        return failure(
            ErrorKind::Conflict,
            QCoreApplication::translate(
                "Issuing", "A letter that was never issued was not sent: issue it, or give the file that left."));
    return sentAsFile(letter, at, by);
}

Result<Convocation> sentAsFile(Convocation letter, const QDateTime &at, const QString &by)
{
    if (hasLeft(letter))
        return failure(
            ErrorKind::Conflict,
            QCoreApplication::translate("Issuing", "This letter has left already, or is no longer in force."));
    letter.state = ConvocationState::Sent;
    letter.sentAt = at;
    letter.sentBy = by;
    return letter;
}

}
