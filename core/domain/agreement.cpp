#include "core/domain/agreement.h"

#include "core/domain/validity.h"

namespace seduta {

Result<Agreement> checked(const Agreement &agreement)
{
    if (agreement.title.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Agreement", "Enter the title of the agreement."),
                       QStringLiteral("title"));
    if (agreement.derivedFromId.isValid() && agreement.derivation == Derivation::None)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Agreement", "Say whether it derives from, renews or amends it."),
                       QStringLiteral("derivation"));
    return lasting(agreement);
}

Result<AgreementParty> checked(const AgreementParty &party)
{
    if (!party.bodyId.isValid() && party.name.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Agreement", "Choose a body, or enter the name of the party."),
                       QStringLiteral("name"));
    return party;
}

}
