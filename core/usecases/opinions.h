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
    /// Those asked for and not yet expressed, the most urgent first.
    Result<QList<OpinionLine>> awaited() const;
    Result<Opinion> find(OpinionId opinion) const;

    Result<OpinionId> add(const Opinion &opinion);
    Result<void> change(const Opinion &opinion);
    Result<void> remove(OpinionId opinion);
    /// A point of a meeting on which it is expressed: on its project, or on the edition that it names.
    Result<AgendaItemId> putOn(MeetingId meeting, OpinionId opinion, const QString &title);

private:
    Workspace &m_workspace;
};

}
