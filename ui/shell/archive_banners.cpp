#include "ui/shell/archive_banners.h"

#include "ui/look/notice.h"
#include "ui/shell/session.h"

namespace seduta {

ArchiveBanners::ArchiveBanners(Session &session, NoticeBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
    , m_retry(tr("Try again"))
    , m_copyElsewhere(tr("Save a copy elsewhere…"))
    , m_openCopy(tr("Open a copy…"))
    , m_showRecovered(tr("See the texts"))
    , m_makeMissingCopy(tr("Make a copy now"))
    , m_takeOver(tr("Take the writing over…"))
{
    m_retry.setObjectName(QStringLiteral("tryAgain"));
    m_copyElsewhere.setObjectName(QStringLiteral("copyElsewhere"));
    m_openCopy.setObjectName(QStringLiteral("openCopy"));
    m_showRecovered.setObjectName(QStringLiteral("showRecovered"));
    m_makeMissingCopy.setObjectName(QStringLiteral("makeMissingCopy"));
    m_takeOver.setObjectName(QStringLiteral("takeOver"));
    connect(&m_takeOver, &QAction::triggered, this, &ArchiveBanners::takeOverAsked);
    connect(&m_retry, &QAction::triggered, this, &ArchiveBanners::retryAsked);
    connect(&m_copyElsewhere, &QAction::triggered, this, &ArchiveBanners::copyAsked);
    connect(&m_openCopy, &QAction::triggered, this, &ArchiveBanners::copyAsked);
    connect(&m_showRecovered, &QAction::triggered, this, &ArchiveBanners::recoveredAsked);
    connect(&m_makeMissingCopy, &QAction::triggered, this, &ArchiveBanners::missingCopyAsked);
    connect(&session, &Session::copyStateChanged, this, &ArchiveBanners::tell);
    connect(&session, &Session::mayTakeOverChanged, this, &ArchiveBanners::tell);
    connect(&session, &Session::opened, this, &ArchiveBanners::watch);
    connect(&session, &Session::closing, this, &ArchiveBanners::forget);
    connect(&session.drafts(), &Drafts::foundChanged, this, &ArchiveBanners::tell);
    connect(&session.drafts(), &Drafts::safetyChanged, this, [this](bool areSafe) {
        m_areDraftsSafe = areSafe;
        tell();
    });
}

void ArchiveBanners::watch()
{
    auto &changes = m_session.workspace()->changes();
    connect(&changes, &Changes::refused, this, &ArchiveBanners::hearRefusal);
    connect(&changes, &Changes::written, this, &ArchiveBanners::settle);
    tell();
}

void ArchiveBanners::forget()
{
    m_refusal.clear();
    m_areDraftsSafe = true;
    m_bar.clear();
}

void ArchiveBanners::hearRefusal(const Error &error)
{
    m_refusal = error.message;
    tell();
}

void ArchiveBanners::settle()
{
    if (!isRefusing())
        return;
    m_refusal.clear();
    tell();
}

void ArchiveBanners::tell()
{
    if (!m_session.workspace())
        return;
    const auto found = m_session.drafts().found().size();
    if (isRefusing())
        tellRefusal();
    else if (!m_areDraftsSafe)
        m_bar.say(Notice::problem(tr("This computer cannot set aside what is being typed: free some space on its disk, "
                                     "and until then save often (Ctrl+S).")));
    else if (found > 0)
        m_bar.say(Notice::advice(tr("%n text(s) typed before the program ended were not saved: they were found again.",
                                    nullptr, int(found))),
                  {&m_showRecovered});
    else if (m_session.workspace()->isReadOnly())
        tellReading();
    else if (!m_session.whyNoCopy().isEmpty())
        m_bar.say(Notice::advice(m_session.whyNoCopy()), {&m_makeMissingCopy});
    else
        m_bar.clear();
}

void ArchiveBanners::tellRefusal()
{
    const QString where = m_areDraftsSafe ? tr("What you type stays on the screen and is set aside on this computer.")
                                          : tr("What you type stands on this screen alone: leave the window open.");
    m_bar.say(Notice::problem(QStringLiteral("%1 %2").arg(m_refusal, where)), {&m_retry, &m_copyElsewhere});
}

void ArchiveBanners::tellReading()
{
    const QString what = m_session.workspace()->isReadInPlace()
        ? tr("The temporary folder has no room for a copy: you are reading the archive itself, and nothing can be "
             "changed here.")
        : tr("You are reading a copy: nothing can be changed here.");
    m_bar.say(Notice::advice(tr("%1 %2 Press F5 to read again.").arg(what, m_session.whyReading().message)),
              waysToWrite());
}

QList<QAction *> ArchiveBanners::waysToWrite()
{
    if (m_session.mayTakeOver())
        return {&m_takeOver};
    if (m_session.whyReading().kind == ErrorKind::Storage)
        return {&m_openCopy};
    return {};
}

}
