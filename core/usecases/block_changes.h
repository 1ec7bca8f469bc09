#pragma once

#include "core/domain/block_change.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The blocks of a meeting's papers changed by hand, in one letter or in all; the templates stay as they are.
class BlockChanges
{
    Q_DECLARE_TR_FUNCTIONS(BlockChanges)

public:
    explicit BlockChanges(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QList<BlockChange>> of(MeetingId meeting) const;

    /// Changes a block, or changes it again; with the template's own words it is changed no longer. Refused in a letter that has left: that one is amended.
    Result<void> keep(const BlockChange &change);
    /// The block says again what its template makes of it.
    Result<void> giveUp(BlockChangeId change);

private:
    Workspace &m_workspace;
};

}
