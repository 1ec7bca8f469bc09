#pragma once

#include "core/domain/agreement.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The protocolli d'intesa, with those who sign or join them.
class Agreements
{
    Q_DECLARE_TR_FUNCTIONS(Agreements)

public:
    explicit Agreements(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// By title.
    Result<QList<Agreement>> all() const;
    Result<Agreement> find(AgreementId agreement) const;
    Result<QList<AgreementParty>> partiesOf(AgreementId agreement) const;
    /// In the order of time.
    Result<QList<AgreementStateChange>> storyOf(AgreementId agreement) const;

    Result<AgreementId> add(const Agreement &agreement, const QList<AgreementParty> &parties = {});
    /// Another state is told in its story, from today.
    Result<void> change(const Agreement &agreement);
    /// One that others speak of is not removed.
    Result<void> remove(AgreementId agreement);

    /// The agreement is in the state of the last row of its story, whatever is done to a row.
    Result<AgreementStateChangeId> addState(const AgreementStateChange &change);
    Result<void> changeState(const AgreementStateChange &change);
    Result<void> removeState(AgreementStateChangeId change);

    Result<AgreementPartyId> addParty(const AgreementParty &party);
    /// It stays in its agreement.
    Result<void> changeParty(const AgreementParty &party);
    Result<void> removeParty(AgreementPartyId party);

private:
    Workspace &m_workspace;
};

}
