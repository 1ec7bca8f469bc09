#pragma once

#include "core/domain/council.h"
#include "core/usecases/workspace.h"

namespace seduta {

/// The council whose archive this is.
class Councils
{
public:
    explicit Councils(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<Council> get() const;
    /// Sets the council up, or changes it: there is one.
    Result<void> setUp(const Council &council);

private:
    Workspace &m_workspace;
};

}
