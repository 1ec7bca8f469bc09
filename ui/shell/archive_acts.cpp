#include "ui/shell/archive_acts.h"

#include "ui/desk/archive_files.h"
#include "ui/desk/commands.h"
#include "ui/desk/dialogs.h"
#include "ui/look/notice.h"
#include "ui/shell/session.h"

#include <QWidget>

namespace seduta {

ArchiveActs::ArchiveActs(Session &session, Dialogs &dialogs, LettingGo letGo, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_letGo(std::move(letGo))
    , m_window(window)
{
}

void ArchiveActs::answer(Commands &commands)
{
    const auto on = [&](Command command, void (ArchiveActs::*act)()) {
        connect(&commands[command], &QAction::triggered, this, act);
    };
    on(Command::NewArchive, &ArchiveActs::create);
    on(Command::OpenArchive, &ArchiveActs::choose);
    on(Command::OpenSample, &ArchiveActs::makeSample);
    on(Command::CopyNow, &ArchiveActs::copyNow);
    on(Command::CloseArchive, &ArchiveActs::close);
}

void ArchiveActs::open(const QString &path)
{
    if (!m_letGo())
        return;
    if (const auto opened = m_session.open(path); !opened)
        Q_EMIT noticed(Notice::failure(opened.error()));
}

void ArchiveActs::create()
{
    const auto path = m_dialogs.fileToSave(&m_window, newArchiveChoice());
    if (path.isEmpty() || !m_letGo())
        return;
    if (const auto created = m_session.create(withArchiveSuffix(path)); !created)
        Q_EMIT noticed(Notice::failure(created.error()));
}

void ArchiveActs::choose()
{
    const auto path = m_dialogs.fileToOpen(&m_window, openArchiveChoice());
    if (!path.isEmpty())
        open(path);
}

void ArchiveActs::makeSample()
{
    const auto path = m_dialogs.fileToSave(&m_window, sampleChoice());
    if (path.isEmpty() || !m_letGo())
        return;
    if (const auto made = m_session.createSample(withArchiveSuffix(path)); !made)
        Q_EMIT noticed(Notice::failure(made.error()));
}

void ArchiveActs::copyNow()
{
    const auto copy = m_session.workspace()->backUp(CopyReason::Request);
    Q_EMIT noticed(copy ? Notice::done(tr("A verified copy was made: %1").arg(copy->path))
                        : Notice::failure(copy.error()));
}

void ArchiveActs::moveToCopy()
{
    const auto path = m_dialogs.fileToSave(&m_window, copyChoice(m_session.workspace()->path()));
    if (path.isEmpty())
        return;
    const auto moved = m_session.moveToCopy(withArchiveSuffix(path));
    Q_EMIT noticed(moved ? Notice::done(tr("You are working on the copy now: %1").arg(withArchiveSuffix(path)))
                         : Notice::failure(moved.error()));
}

void ArchiveActs::takeOver()
{
    const Question question{
        tr("%1 Whoever works there now would no longer be able to save into this archive, and would "
           "be told so. The history will say that the writing was taken over.")
            .arg(m_session.whyReading().message),
        tr("Take the writing over")};
    if (!m_dialogs.confirm(&m_window, question))
        return;
    const auto taken = m_session.takeOver();
    Q_EMIT noticed(taken ? Notice::done(tr("You are writing in the archive now.")) : Notice::failure(taken.error()));
}

void ArchiveActs::close()
{
    if (m_letGo())
        m_session.close();
}

}
