#include "core/domain/convocation.h"

#include "core/domain/mail_address.h"

namespace seduta {

Channel channelOf(const QString &address)
{
    if (isPecAddress(address))
        return Channel::Pec;
    return isMailAddress(address) ? Channel::Email : Channel::Post;
}

bool lacksAddress(const Convocation &convocation)
{
    return convocation.channel != Channel::Hand && convocation.channel != Channel::Phone
        && convocation.address.trimmed().isEmpty();
}

bool isInForce(const Convocation &convocation)
{
    return convocation.state != ConvocationState::Amended && convocation.state != ConvocationState::Cancelled;
}

Convocation addressed(Convocation letter, const Body &body)
{
    letter.channel = !body.pec.isEmpty() ? Channel::Pec : !body.email.isEmpty() ? Channel::Email : Channel::Post;
    letter.address = !body.pec.isEmpty() ? body.pec : !body.email.isEmpty() ? body.email : body.postalAddress;
    return letter;
}

bool followsAddressOf(const Convocation &letter, const Body &body)
{
    return letter.bodyId == body.id && isInForce(letter) && !hasLeft(letter) && addressed(letter, body) == letter;
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
                       QCoreApplication::translate(
                           "Convocation", "This letter has left: amend it, and a new one will take its place."));
    return convocation;
}

Result<Convocation> prepared(Convocation convocation, const QDateTime &now)
{
    if (hasLeft(convocation))
        return failure(
            ErrorKind::Conflict,
            QCoreApplication::translate("Convocation", "This letter has already left; prepare an amendment instead."));
    if (convocation.state == ConvocationState::ToPrepare)
        convocation.state = ConvocationState::Prepared;
    convocation.preparedAt = now;
    return convocation;
}

Result<Convocation> registered(Convocation convocation, const QString &protocolRef, const QDate &protocolOn)
{
    if (!isInForce(convocation))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Convocation", "This letter is no longer in force."));
    if (protocolRef.trimmed().isEmpty())
        return failure(
            ErrorKind::Validation,
            QCoreApplication::translate("Convocation", "Enter the protocol reference given by the protocol system."),
            QStringLiteral("protocolRef"));
    convocation.protocolRef = protocolRef.trimmed();
    convocation.protocolOn = protocolOn;
    if (convocation.state == ConvocationState::ToPrepare || convocation.state == ConvocationState::Prepared)
        convocation.state = ConvocationState::Registered;
    return convocation;
}

Result<Reply> checked(const Reply &reply)
{
    const bool named = reply.participantId.isValid() || !reply.participantName.trimmed().isEmpty();
    if (reply.kind == ReplyKind::DelegateNamed && !named)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Convocation", "Enter the name of the delegate."),
                       QStringLiteral("participantName"));
    return reply;
}

}
