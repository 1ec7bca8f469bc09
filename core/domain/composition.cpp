#include "core/domain/composition.h"

#include "core/domain/validity.h"

namespace seduta {

bool isInForce(const Composition &composition, const QDate &day)
{
    return isValidOn(composition.validFrom, composition.validTo, day);
}

bool overlap(const Composition &one, const Composition &other)
{
    const bool oneEndsBefore = one.validTo.isValid() && one.validTo < other.validFrom;
    const bool otherEndsBefore = other.validTo.isValid() && other.validTo < one.validFrom;
    return !oneEndsBefore && !otherEndsBefore;
}

}
