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
QList<Command> erasureCommands();
QList<Command> historyCommands();
QList<Command> listCommands();
QList<Command> paperCommands();

/// Runs `work` on the archive opened for writing, or to read a copy.
int withArchive(const QString &path, const std::function<int(Workspace &)> &work);
int withArchiveToRead(const QString &path, const std::function<int(Workspace &)> &work);

/// Writes the files of a batch into a folder, and says their paths.
int savePapers(const PaperBatch &batch, const QString &folder);

/// The clock of the program.
const Clock &clock();

}
