#include "ui/shell/session.h"

#include "core/usecases/transfer.h"

namespace seduta {

Session::Session(const Clock &clock, const Author &author, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_author(author)
{
}

Session::~Session() = default;

Result<void> Session::open(const QString &path)
{
    auto writer = Workspace::open(path, m_author, m_clock);
    if (writer)
        return take(std::move(writer));
    auto reader = Workspace::openToRead(path, m_author, m_clock);
    if (!reader)
        return tl::unexpected(writer.error());
    auto taken = take(std::move(reader));
    m_whyReading = writer.error().message;
    return taken;
}

Result<void> Session::create(const QString &path)
{
    return take(Workspace::create(path, m_author, m_clock));
}

Result<void> Session::createSample(const QString &path)
{
    if (const auto made = Transfer::makeSample(path, m_author, m_clock); !made)
        return tl::unexpected(made.error());
    return open(path);
}

Result<void> Session::openAgain()
{
    const QString path = m_workspace ? m_workspace->path() : QString();
    close();
    return open(path);
}

void Session::close()
{
    if (!m_workspace)
        return;
    Q_EMIT closing();
    m_workspace.reset();
    m_whyReading.clear();
}

Result<void> Session::take(Result<std::unique_ptr<Workspace>> workspace)
{
    if (!workspace)
        return tl::unexpected(workspace.error());
    close();
    m_workspace = std::move(*workspace);
    Q_EMIT opened();
    return {};
}

}
