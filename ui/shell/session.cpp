#include "ui/shell/session.h"

#include "core/usecases/text_places.h"
#include "core/usecases/transfer.h"
#include "ui/desk/settings.h"

#include <QSettings>
#include <QTimer>

namespace seduta {

namespace {

constexpr int betweenSignsOfLife = 30000;
// Long enough for the first page to be painted.
constexpr int beforeCopyIsLookedFor = 500;

}

Author authorAsSet()
{
    auto author = Author::ofThisComputer();
    if (const QString set = settings().writer; !set.isEmpty())
        author.person = set;
    return author;
}

Session::Session(const Clock &clock, const Author &author, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_author(author)
    , m_drafts(clock)
    , m_signOfLife(new QTimer(this))
    , m_copyLook(new QTimer(this))
{
    m_copyLook->setSingleShot(true);
    m_copyLook->setInterval(beforeCopyIsLookedFor);
    connect(m_copyLook, &QTimer::timeout, this, &Session::lookForCopy);
    m_signOfLife->setInterval(betweenSignsOfLife);
    connect(m_signOfLife, &QTimer::timeout, this, [this] {
        m_workspace->signOfLife();
        lookForWriter();
    });
}

// The archive goes while all it may still tell of is there: closing it, it announces its copy.
Session::~Session()
{
    m_workspace.reset();
}

Result<void> Session::open(const QString &path)
{
    auto writer = Workspace::open(path, m_author, m_clock);
    if (writer)
        return take(std::move(writer));
    auto reader = Workspace::openToRead(path, m_author, m_clock);
    if (!reader)
        return tl::unexpected(writer.error());
    return take(std::move(reader), writer.error());
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

void Session::writeAs(const Author &author)
{
    m_author = author;
    if (m_workspace)
        m_workspace->writeAs(author);
}

Result<void> Session::takeOver()
{
    const QString path = m_workspace->path();
    close();
    auto writer = Workspace::takeOver(path, m_author, m_clock);
    if (writer)
        return take(std::move(writer));
    const Error why = writer.error();
    if (const auto reading = open(path); !reading)
        return reading;
    return tl::unexpected(why);
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
    copyBeforeClosing();
    Q_EMIT closing();
    m_signOfLife->stop();
    m_copyLook->stop();
    m_drafts.close();
    m_workspace.reset();
    m_whyReading = {};
    m_mayTakeOver = false;
    m_whyNoCopy.clear();
}

Result<void> Session::copyBeforeClosing()
{
    if (!m_workspace)
        return {};
    const auto copied = m_workspace->copyBeforeClosing();
    if (copied)
        return copied;
    m_whyNoCopy = copied.error().message;
    QSettings().setValue(placeOfCopyFailure(), m_whyNoCopy);
    Q_EMIT copyStateChanged();
    return copied;
}

// What is written from now on is in no copy, and need not be: it is copied at closing.
void Session::awaitCopyLook()
{
    const auto &changes = m_workspace->changes();
    connect(&changes, &Changes::copied, this, &Session::settleCopy);
    connect(&changes, &Changes::written, m_copyLook, &QTimer::stop);
    if (QSettings().contains(placeOfCopyFailure()))
        lookForCopy();
    else
        m_copyLook->start();
}

// A copy can be missing though nothing was refused: the program or the computer stopped before making it.
void Session::lookForCopy()
{
    if (m_workspace->isCopied())
        return QSettings().remove(placeOfCopyFailure());
    m_whyNoCopy = QSettings().value(placeOfCopyFailure()).toString();
    if (m_whyNoCopy.isEmpty() && !m_workspace->copies().isEmpty())
        m_whyNoCopy = tr("The archive was last closed without its copy, because the program or the computer stopped: "
                         "what you wrote is saved, but in the archive alone.");
    Q_EMIT copyStateChanged();
}

void Session::settleCopy()
{
    if (!m_workspace)
        return;
    QSettings().remove(placeOfCopyFailure());
    m_whyNoCopy.clear();
    Q_EMIT copyStateChanged();
}

QString Session::placeOfCopyFailure() const
{
    return QStringLiteral("copies/refused/") + m_workspace->identity();
}

Result<void> Session::take(Result<std::unique_ptr<Workspace>> workspace, const Error &whyReading)
{
    if (!workspace)
        return tl::unexpected(workspace.error());
    close();
    m_workspace = std::move(*workspace);
    m_whyReading = whyReading;
    lookForWriter();
    m_signOfLife->start();
    if (!m_workspace->isReadOnly()) {
        openDrafts();
        awaitCopyLook();
    }
    Q_EMIT opened();
    return {};
}

void Session::lookForWriter()
{
    const bool mayTakeOver = m_workspace->isReadOnly() && Workspace::isAbandoned(m_workspace->path());
    if (mayTakeOver == m_mayTakeOver)
        return;
    m_mayTakeOver = mayTakeOver;
    Q_EMIT mayTakeOverChanged();
}

// Killed between the archive's commit and the draft file's word of it: what is saved to the letter is not offered.
void Session::openDrafts()
{
    m_drafts.open({m_workspace->path(), m_workspace->identity()});
    const TextPlaces places(*m_workspace);
    const auto found = m_drafts.found();
    for (const auto &draft : found)
        if (const auto saved = places.savedAt(draft.place); saved && *saved == draft.text && draft.place.row != 0)
            m_drafts.settle(draft);
}

Result<void> Session::moveToCopy(const QString &path)
{
    if (const auto copied = m_workspace->copyTo(path); !copied)
        return copied;
    if (!m_drafts.copyFor({path, m_workspace->identity()}))
        return failure(ErrorKind::Storage,
                       tr("The archive was copied, but not the text that is not saved yet: copy it from the screen."));
    return open(path);
}

}
