#pragma once

#include "core/domain/change_set.h"
#include "ui/desk/commands.h"

#include <QCoreApplication>

namespace seduta {

class Workspace;

/// The two commands that undo and redo, each with the act it would take back.
class UndoCommands
{
    Q_DECLARE_TR_FUNCTIONS(UndoCommands)

public:
    explicit UndoCommands(const Commands &commands);

    /// Only an act changes them: asked for after each, not at every step from line to line. None without an archive.
    void read(const Workspace *workspace);
    void tell() const;
    /// The name of the act that would be undone; empty without one.
    QString latest() const;

private:
    const Commands &m_commands;
    UndoStacks m_stacks{};
};

}
