#pragma once

#include "core/documents/contents/paper_doubts.h"
#include "core/usecases/workspace.h"

namespace seduta {

/// Da completare: what is missing, or cannot be, in the papers of a meeting. Read anew each time, nothing of it is stored.
class Checks
{
public:
    explicit Checks(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// In the papers that have not left yet; of one kind, where it is named.
    Result<QList<PaperDoubt>> of(MeetingId meeting, std::optional<DocumentKind> kind = {}) const;

private:
    Workspace &m_workspace;
};

}
