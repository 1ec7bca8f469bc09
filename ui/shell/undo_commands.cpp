#include "ui/shell/undo_commands.h"

#include "core/support/bounded_text.h"
#include "core/usecases/workspace.h"
#include "ui/look/plain_words.h"

namespace seduta {

namespace {

void tellAct(QAction &action, const QString &words, const QString &wordsOfAct, const QList<ChangeSet> &acts)
{
    const QString label = acts.isEmpty() ? QString() : shortened(acts.constFirst().label);
    const QString letters = QString(label).replace(u'&', QStringLiteral("&&"));
    action.setEnabled(!acts.isEmpty());
    action.setText(acts.isEmpty() ? words : wordsOfAct.arg(letters));
    action.setToolTip(asWritten(acts.isEmpty() ? withoutMark(words) : withoutMark(wordsOfAct).arg(label)));
}

}

UndoCommands::UndoCommands(const Commands &commands)
    : m_commands(commands)
{
}

void UndoCommands::read(const Workspace *workspace)
{
    m_stacks = workspace && !workspace->isReadOnly() ? workspace->undoStacks() : UndoStacks();
}

QString UndoCommands::latest() const
{
    return m_stacks.undoable.isEmpty() ? QString() : m_stacks.undoable.constFirst().label;
}

void UndoCommands::tell() const
{
    auto &undo = m_commands[Command::Undo];
    tellAct(undo, tr("&Undo"), tr("&Undo: %1"), m_stacks.undoable);
    tellAct(m_commands[Command::Redo], tr("&Redo"), tr("&Redo: %1"), m_stacks.redoable);
    undo.setIconText(tr("Undo"));
}

}
