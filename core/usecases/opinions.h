#pragma once

#include "core/domain/opinion.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The pareri of the council on projects.
class Opinions
{
    Q_DECLARE_TR_FUNCTIONS(Opinions)

public:
    explicit Opinions(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The newest first.
    Result<QList<OpinionLine>> lines() const;
    Result<Opinion> find(OpinionId opinion) const;

    Result<OpinionId> add(const Opinion &opinion);
    Result<void> change(const Opinion &opinion);
    Result<void> remove(OpinionId opinion);

private:
    Workspace &m_workspace;
};

}
