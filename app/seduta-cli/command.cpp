#include "app/seduta-cli/command.h"

#include "app/seduta-cli/terminal.h"

namespace seduta::cli {

namespace {

QString takeOver()
{
    return QStringLiteral("--take-over");
}

// A copy that fails at closing is told, but does not undo what was done.
int with(const Result<std::unique_ptr<Workspace>> &workspace, const ArchiveWork &work)
{
    if (!workspace)
        return refuse(workspace.error());
    const int code = work(**workspace);
    if (const auto copied = (*workspace)->copyBeforeClosing(); !copied)
        refuse(copied.error());
    return code;
}

}

const Clock &clock()
{
    static const auto chosen = clockOfProgram().value_or(std::make_unique<SystemClock>());
    return *chosen;
}

Command writing(Command command)
{
    command.options.append(
        {takeOver(),
         {},
         QCoreApplication::translate("Terminal", "also from another computer that gives no sign of life")});
    return command;
}

int withArchive(const Arguments &arguments, const ArchiveWork &work)
{
    const auto open =
        arguments.has(takeOver()) ? Workspace::takeOver : static_cast<decltype(&Workspace::takeOver)>(&Workspace::open);
    return with(open(arguments.at(0), Author::ofThisComputer(), clock()), work);
}

int withArchiveToRead(const QString &path, const ArchiveWork &work)
{
    const HeldOutput held;
    return with(Workspace::openForAMoment(path, Author::ofThisComputer(), clock()), work);
}

int withCopyToRead(const QString &path, const ArchiveWork &work)
{
    const auto workspace = Workspace::openToRead(path, Author::ofThisComputer(), clock());
    if (workspace && (*workspace)->isReadInPlace())
        complain(QCoreApplication::translate("Terminal",
                                             "The temporary folder has no room for a copy: the archive itself is read, "
                                             "and whoever writes in it may have to wait."));
    return with(workspace, work);
}

}
