#include "ui/desk/drafts.h"

#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace seduta {

namespace {

constexpr int pauseBeforeWritingAgain = 3000;

QDir folder()
{
    const QString path =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/bozze");
    if (!QFileInfo::exists(path) && QDir().mkpath(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QDir(path);
}

QString fileFor(const QString &archive)
{
    return folder().filePath(draftFileName(archive));
}

std::unique_ptr<QLockFile> lockOf(const QString &draftFile)
{
    auto lock = std::make_unique<QLockFile>(draftFile + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

/// Whether these drafts are of this archive, which lay elsewhere when they were typed and is no longer there.
bool areOrphansOf(const QList<Draft> &drafts, const DraftedArchive &archive)
{
    return !archive.identity.isEmpty() && std::any_of(drafts.cbegin(), drafts.cend(), [&](const Draft &draft) {
        return draft.identity == archive.identity && !QFileInfo::exists(draft.archive);
    });
}

int lastSession(const QList<Draft> &drafts)
{
    int last = 0;
    for (const auto &draft : drafts)
        last = std::max(last, draft.session);
    return last;
}

bool holds(const QList<Draft> &drafts, const Draft &draft)
{
    return std::any_of(drafts.cbegin(), drafts.cend(),
                       [&](const Draft &each) { return each.place == draft.place && each.text == draft.text; });
}

/// Adds the drafts to those of an archive, as of openings after its own; what it has already is not added twice.
bool give(const QList<Draft> &drafts, const DraftedArchive &archive)
{
    DraftFile file(fileFor(archive.path));
    const int earlier = lastSession(file.drafts());
    return std::all_of(drafts.cbegin(), drafts.cend(), [&](Draft draft) {
        if (holds(file.drafts(), draft))
            return true;
        draft.session += earlier;
        draft.archive = archive.path;
        draft.identity = archive.identity;
        return file.keep(draft);
    });
}

}

/// Lives in the thread of the drafts.
class DraftWriter : public QObject
{
    Q_OBJECT

public:
    explicit DraftWriter(const QString &path)
        : m_file(path)
    {
    }

    void keep(const Draft &draft)
    {
        if (m_file.keep(draft))
            m_refused.remove(draft.place);
        else
            m_refused.insert(draft.place, draft);
        Q_EMIT wrote(isSafe());
    }

    void drop(int session, const DraftPlace &place)
    {
        m_file.drop(session, place);
        m_refused.remove(place);
        Q_EMIT wrote(isSafe());
    }

    /// Whether all that was handed over stands in the file.
    bool isSafe() const { return m_refused.isEmpty(); }

Q_SIGNALS:
    /// Whether all is safe now.
    void wrote(bool);

private:
    DraftFile m_file;
    QMap<DraftPlace, Draft> m_refused{};
};

Drafts::Drafts(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_again(new QTimer(this))
{
    m_again->setSingleShot(true);
    m_again->setInterval(pauseBeforeWritingAgain);
    connect(m_again, &QTimer::timeout, this, &Drafts::writeAgain);
}

Drafts::~Drafts()
{
    close();
}

void Drafts::open(const DraftedArchive &archive)
{
    close();
    m_archive = archive;
    const QString path = fileFor(archive.path);
    m_inUse = lockOf(path);
    m_inUse->tryLock();
    adoptOrphans();
    m_found = draftsIn(path);
    m_session = lastSession(m_found) + 1;
    m_writer = new DraftWriter(path);
    m_thread = std::make_unique<QThread>();
    m_writer->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &DraftWriter::wrote, this, &Drafts::hear);
    m_thread->start();
    Q_EMIT foundChanged();
}

// An archive moved while a window typed in it is opened under another name: what was typed follows.
void Drafts::adoptOrphans()
{
    const QString own = fileFor(m_archive.path);
    const auto files = folder().entryInfoList({QLatin1Char('*') + draftFileSuffix()}, QDir::Files);
    for (const auto &file : files) {
        const QString path = file.absoluteFilePath();
        const auto drafts = draftsIn(path);
        const auto lock = lockOf(path);
        if (path == own || !areOrphansOf(drafts, m_archive) || !lock->tryLock())
            continue;
        if (give(drafts, m_archive))
            QFile::remove(path);
    }
}

void Drafts::close()
{
    if (!m_thread)
        return;
    flush();
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
    m_writer = nullptr;
    m_inUse.reset();
    m_again->stop();
    m_archive = {};
    m_found.clear();
    m_typed.clear();
    m_areSafe = true;
}

void Drafts::keep(const DraftPlace &place, const QString &words, const QString &text)
{
    if (!m_writer)
        return;
    const Draft draft{m_session, place, words, text, m_clock.now(), m_archive.path, m_archive.identity};
    m_typed.insert(place, draft);
    write(draft);
}

void Drafts::write(const Draft &draft)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, draft] { writer->keep(draft); }, Qt::QueuedConnection);
}

void Drafts::drop(const DraftPlace &place)
{
    if (!m_writer || m_typed.remove(place) == 0)
        return;
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, session = m_session, place] { writer->drop(session, place); },
        Qt::QueuedConnection);
}

void Drafts::settle(const Draft &found)
{
    if (!m_writer || m_found.removeAll(found) == 0)
        return;
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, found] { writer->drop(found.session, found.place); }, Qt::QueuedConnection);
    Q_EMIT foundChanged();
}

void Drafts::hear(bool areSafe)
{
    if (!areSafe)
        m_again->start();
    if (areSafe == m_areSafe)
        return;
    m_areSafe = areSafe;
    Q_EMIT safetyChanged(areSafe);
}

void Drafts::writeAgain()
{
    for (const auto &draft : std::as_const(m_typed))
        write(draft);
}

bool Drafts::flush()
{
    bool areSafe = true;
    if (m_writer)
        QMetaObject::invokeMethod(
            m_writer, [writer = m_writer] { return writer->isSafe(); }, Qt::BlockingQueuedConnection, &areSafe);
    return areSafe;
}

bool Drafts::copyFor(const DraftedArchive &copy) const
{
    return give(m_found + m_typed.values(), copy);
}

}

#include "drafts.moc"
