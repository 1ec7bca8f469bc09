#include "core/storage/agreement_repository.h"

#include "core/domain/fields/agreement.h"
#include "core/storage/references.h"
#include "core/storage/table.h"

namespace seduta {

QList<Agreement> AgreementRepository::all() const
{
    return Table<Agreement>(m_database).all();
}

QList<AgreementParty> AgreementRepository::partiesOf(AgreementId agreement) const
{
    return Table<AgreementParty>(m_database).where(QStringLiteral("agreement_id = ?"), {agreement.value()});
}

QList<AgreementStateChange> AgreementRepository::storyOf(AgreementId agreement) const
{
    return inTime(Table<AgreementStateChange>(m_database).of(&AgreementStateChange::agreementId, agreement));
}

bool AgreementRepository::isUsed(AgreementId agreement) const
{
    return !referringTables(m_database, QStringLiteral("agreement"), agreement.value(),
                            {QStringLiteral("agreement_party"), QStringLiteral("agreement_state_change"),
                             QStringLiteral("citation")})
                .isEmpty();
}

}
