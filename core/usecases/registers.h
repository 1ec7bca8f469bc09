#pragma once

#include "core/domain/register_lines.h"
#include "core/usecases/workspace.h"

namespace seduta {

/// The registri: what is told of all meetings together. They are read; what they tell is written where it was born.
class Registers
{
public:
    explicit Registers(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Points with an outcome or a decision, the latest meeting first.
    Result<QList<DecisionLine>> decisions() const;
    /// Papers that left the office, the latest first.
    Result<QList<IssuedLine>> issued() const;
    /// By name, with the bodies each sits for.
    Result<QList<PersonLine>> persons() const;

private:
    Workspace &m_workspace;
};

}
