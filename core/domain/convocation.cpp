#include "core/domain/convocation.h"

namespace seduta {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Convocation", text);
}

}

bool isInForce(const Convocation &convocation)
{
    return convocation.state != ConvocationState::Amended && convocation.state != ConvocationState::Cancelled;
}

bool hasLeft(const Convocation &convocation)
{
    return convocation.state != ConvocationState::ToPrepare && convocation.state != ConvocationState::Prepared
        && convocation.state != ConvocationState::Registered;
}

Result<Convocation> stillHere(const Convocation &convocation)
{
    if (hasLeft(convocation))
        return failure(ErrorKind::Conflict,
                       translated(QT_TRANSLATE_NOOP(
                           "Convocation", "This letter has left: amend it, and a new one will take its place.")));
    return convocation;
}

bool canBeSent(const Convocation &convocation)
{
    return convocation.state == ConvocationState::Prepared || convocation.state == ConvocationState::Registered;
}

Result<Convocation> prepared(Convocation convocation, const QDateTime &now)
{
    if (convocation.state != ConvocationState::ToPrepare && convocation.state != ConvocationState::Prepared)
        return failure(ErrorKind::Conflict,
                       translated(QT_TRANSLATE_NOOP("Convocation",
                                                    "This letter has already left; prepare an amendment instead.")));
    convocation.state = ConvocationState::Prepared;
    convocation.preparedAt = now;
    return convocation;
}

Result<Convocation> registered(Convocation convocation, const QString &protocolRef, const QDate &protocolOn)
{
    if (!isInForce(convocation))
        return failure(ErrorKind::Conflict,
                       translated(QT_TRANSLATE_NOOP("Convocation", "This letter is no longer in force.")));
    if (protocolRef.trimmed().isEmpty())
        return failure(
            ErrorKind::Validation,
            translated(QT_TRANSLATE_NOOP("Convocation", "Enter the protocol reference given by the protocol system.")),
            QStringLiteral("protocolRef"));
    convocation.protocolRef = protocolRef.trimmed();
    convocation.protocolOn = protocolOn;
    if (convocation.state == ConvocationState::ToPrepare || convocation.state == ConvocationState::Prepared)
        convocation.state = ConvocationState::Registered;
    return convocation;
}

Result<Convocation> sent(Convocation convocation, const QDateTime &at, const QString &by)
{
    if (!canBeSent(convocation))
        return failure(ErrorKind::Conflict,
                       translated(QT_TRANSLATE_NOOP(
                           "Convocation", "Only a letter that is ready and not yet sent can be marked as sent.")));
    convocation.state = ConvocationState::Sent;
    convocation.sentAt = at;
    convocation.sentBy = by;
    return convocation;
}

Result<Reply> checked(const Reply &reply)
{
    const bool named = reply.participantId.isValid() || !reply.participantName.trimmed().isEmpty();
    if (reply.kind == ReplyKind::DelegateNamed && !named)
        return failure(ErrorKind::Validation,
                       translated(QT_TRANSLATE_NOOP("Convocation", "Enter the name of the delegate.")),
                       QStringLiteral("participantName"));
    return reply;
}

}
