#pragma once

#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"

namespace seduta {

/// A small council open for writing, in a folder that goes with it.
class SeededWorkspace
{
public:
    SeededWorkspace()
        : workspace(*Workspace::create(m_folder.filePath(QStringLiteral("prova.seduta")), {}, clock))
    {
        if (!seed(*workspace))
            qFatal("the archive could not be seeded");
    }

    /// How many acts its history tells.
    int acts() const { return int(workspace->wholeUndoStacks().undoable.size()); }

private:
    ScratchFolder m_folder{};

public:
    StandingClock clock{};
    std::unique_ptr<Workspace> workspace;
};

}
