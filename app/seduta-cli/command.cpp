#include "app/seduta-cli/command.h"

#include "app/seduta-cli/terminal.h"

namespace seduta::cli {

namespace {

// A copy that fails at closing is told, but does not undo what was done.
int with(const Result<std::unique_ptr<Workspace>> &workspace, const std::function<int(Workspace &)> &work)
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

int withArchive(const QString &path, const std::function<int(Workspace &)> &work)
{
    return with(Workspace::open(path, Author::ofThisComputer(), clock()), work);
}

int withArchiveToRead(const QString &path, const std::function<int(Workspace &)> &work)
{
    return with(Workspace::openToRead(path, Author::ofThisComputer(), clock()), work);
}

}
