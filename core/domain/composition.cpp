#include "core/domain/composition.h"

#include "core/domain/validity.h"

namespace seduta {

bool isInForce(const Composition &composition, const QDate &day)
{
    return isValidOn(composition.validFrom, composition.validTo, day);
}

Result<Composition> checked(const Composition &composition)
{
    if (!composition.validFrom.isValid())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Composition", "Enter from which day the composition holds."),
                       QStringLiteral("validFrom"));
    return lasting(composition);
}

Result<Membership> checked(const Membership &membership)
{
    if (membership.seats < 1)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Composition", "Enter how many seats the body has, at least one."),
                       QStringLiteral("seats"));
    return membership;
}

Result<Composition> fitting(const Composition &composition, const Composition &other)
{
    if (overlap(composition, other))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate(
                           "Composition", "Another composition is in force on some of these days: close it first."),
                       QStringLiteral("validFrom"));
    return composition;
}

bool overlap(const Composition &one, const Composition &other)
{
    const bool oneEndsBefore = one.validTo.isValid() && one.validTo < other.validFrom;
    const bool otherEndsBefore = other.validTo.isValid() && other.validTo < one.validFrom;
    return !oneEndsBefore && !otherEndsBefore;
}

}
