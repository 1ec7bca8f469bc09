#pragma once

#include "core/usecases/told_changes.h"
#include "core/usecases/workspace.h"

namespace seduta {

/// The Cronologia: who did what and when, of the whole archive or of one record.
class Histories
{
public:
    explicit Histories(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Newest first, from after the last act already seen.
    Result<QList<ChangeSet>> page(int size, ChangeSetId before = {}) const;
    Result<QList<ChangeSet>> of(const QString &table, qint64 id) const;
    /// What an act changed; what was added or removed stands as one line for each field that had something in it.
    Result<QList<ChangeInWords>> changesOf(ChangeSetId act) const;

private:
    Workspace &m_workspace;
};

}
