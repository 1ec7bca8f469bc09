#include "app/seduta-cli/command.h"

#include "app/seduta-cli/terminal.h"

namespace seduta::cli {

namespace {

// Another day for the same hour, so that due dates can be tried out.
class ChosenDay : public Clock
{
public:
    QDateTime now() const override
    {
        auto moment = SystemClock().now();
        const auto day = QDate::fromString(qEnvironmentVariable("SEDUTA_TODAY"), Qt::ISODate);
        if (day.isValid())
            moment.setDate(day);
        return moment;
    }
};

int with(const Result<std::unique_ptr<Workspace>> &workspace, const std::function<int(Workspace &)> &work)
{
    return workspace ? work(**workspace) : refuse(workspace.error());
}

}

const Clock &clock()
{
    static const ChosenDay chosen;
    return chosen;
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
