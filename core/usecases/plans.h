#pragma once

#include "core/domain/plan.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The piano territoriale: its versions, and what each body was asked to write for them.
class Plans
{
    Q_DECLARE_TR_FUNCTIONS(Plans)

public:
    explicit Plans(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QList<PlanVersion>> versions() const;
    Result<PlanVersion> find(PlanVersionId version) const;
    Result<QList<BodyContribution>> contributionsOf(PlanVersionId version) const;
    /// Asked for and not yet come, whole; by the day they are due.
    Result<QList<BodyContribution>> awaited() const;
    /// Those for which no open commitment of the body to send it stands: the others are one fact with theirs.
    Result<QList<BodyContribution>> awaitedAlone() const;

    Result<PlanVersionId> add(const PlanVersion &version);
    Result<void> change(const PlanVersion &version);
    /// One that contributions, commitments or agendas speak of is not removed.
    Result<void> remove(PlanVersionId version);

    /// Asks a body, once for each version, to write its part.
    Result<BodyContributionId> request(PlanVersionId version, BodyId body, const PartialDate &on,
                                       const PartialDate &due);
    Result<void> remind(BodyContributionId contribution, const QDate &on);
    /// What came; `whole` tells whether something is still missing.
    Result<void> receive(BodyContributionId contribution, const QDate &on, bool whole);
    /// Taken into the plan.
    Result<void> acquire(BodyContributionId contribution);
    Result<void> annotate(BodyContributionId contribution, const QString &note);
    Result<void> withdraw(BodyContributionId contribution);

private:
    Workspace &m_workspace;
};

}
