#include "core/domain/composition.h"

#include "core/domain/italian_date.h"
#include "core/domain/validity.h"
#include "core/support/text.h"

#include <algorithm>

namespace seduta {

bool isInForce(const Composition &composition, const QDate &day)
{
    return isValidOn(composition.validFrom, composition.validTo, day);
}

const Composition *inForceOn(const QList<Composition> &compositions, const QDate &day)
{
    const Composition *found = nullptr;
    for (const auto &composition : compositions)
        if (isInForce(composition, day) && (!found || composition.validFrom.day > found->validFrom.day))
            found = &composition;
    return found;
}

Result<Composition> checked(const Composition &composition)
{
    if (!composition.validFrom.isKnown())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Composition", "Enter from which day the composition holds."),
                       QStringLiteral("validFrom"));
    return lasting(composition);
}

Result<Membership> checked(const Membership &membership)
{
    if (!membership.bodyId.isValid())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Composition", "Choose the body that sits in the composition."),
                       QStringLiteral("bodyId"));
    if (membership.seats < 1)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Composition", "Enter how many seats the body has, at least one."),
                       QStringLiteral("seats"));
    return membership;
}

Result<Membership> fitting(const Membership &membership, const QList<Membership> &others)
{
    const bool isTwin = std::any_of(others.cbegin(), others.cend(), [&](const Membership &other) {
        return other.id != membership.id && other.bodyId == membership.bodyId
            && folded(other.office) == folded(membership.office);
    });
    if (isTwin)
        return failure(
            ErrorKind::Conflict,
            QCoreApplication::translate(
                "Composition", "This body sits in the composition already: change its seats, or enter another office."),
            QStringLiteral("bodyId"));
    return membership;
}

Result<Composition> following(const Composition &composition, const Composition &earlier)
{
    if (composition.validFrom.day <= earlier.validFrom.firstDay())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate(
                           "Composition", "Enter a day after %1, from which the composition that is copied holds.")
                           .arg(longDate(earlier.validFrom)),
                       QStringLiteral("validFrom"));
    return composition;
}

Composition endedBefore(const Composition &composition, const Composition &next)
{
    auto ended = composition;
    if (overlap(composition, next))
        ended.validTo = next.validFrom.isDay() ? PartialDate::onDay(next.validFrom.day.addDays(-1)) : next.validFrom;
    return ended;
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
    const auto mayEndBefore = [](const Composition &first, const Composition &second) {
        return first.validTo.isKnown() && first.validTo.firstDay() < second.validFrom.day;
    };
    return !mayEndBefore(one, other) && !mayEndBefore(other, one);
}

}
