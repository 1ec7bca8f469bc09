#pragma once

#include "app/seduta-cli/arguments.h"
#include "core/usecases/papers.h"

#include <functional>

namespace seduta::cli {

/// One verb of the terminal program: what its help says and what it does. Answers an exit code.
struct Command {
    QString name{};
    /// The plain arguments, by name: "FILE DATA.json".
    QStringList arguments{};
    QList<Option> options{};
    QString description{};
    std::function<int(const Arguments &)> run{};
};

QList<Command> archiveCommands();
QList<Command> attachmentCommands();
QList<Command> erasureCommands();
QList<Command> historyCommands();
QList<Command> listCommands();
QList<Command> cardCommands();
QList<Command> checkCommands();
QList<Command> paperCommands();
QList<Command> searchCommands();

using ArchiveWork = std::function<int(Workspace &)>;

/// The command, as one that writes into its first argument: with --take-over also where another computer has it and fell silent.
Command writing(Command command);
/// Runs `work` on the archive opened for writing.
int withArchive(const Arguments &arguments, const ArchiveWork &work);
/// On the file itself, for a moment: what `work` says is said when the archive is let go, so that its writer never waits for whoever reads the
/// lines. Before it draws or writes files, `work` lets go itself (Workspace::letGo).
int withArchiveToRead(const QString &path, const ArchiveWork &work);
/// On a private copy, for as long as it takes.
int withCopyToRead(const QString &path, const ArchiveWork &work);

/// Writes the files of a batch into a folder, and says their paths.
int savePapers(const PaperBatch &batch, const QString &folder);

/// The clock of the program.
const Clock &clock();

}
