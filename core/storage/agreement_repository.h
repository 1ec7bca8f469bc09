#pragma once

#include "core/domain/agreement.h"
#include "core/storage/database.h"

namespace seduta {

/// Protocolli d'intesa, with those who sign or join them.
class AgreementRepository
{
public:
    explicit AgreementRepository(Database &database)
        : m_database(database)
    {
    }

    QList<Agreement> all() const;
    QList<AgreementParty> partiesOf(AgreementId agreement) const;
    /// In the order of time.
    QList<AgreementStateChange> storyOf(AgreementId agreement) const;
    /// True where a commitment, a project or an agenda speaks of it: then it is left to expire, never removed.
    bool isUsed(AgreementId agreement) const;

private:
    Database &m_database;
};

}
