#include "ui/shell/program.h"

#include "ui/desk/settings.h"
#include "ui/shell/main_window.h"

namespace seduta {

Program::Program(const Clock &clock, const QStringList &words)
    : m_session(clock, authorAsSet())
{
    dressAsSet();
    m_window = std::make_unique<MainWindow>(m_session, m_dialogs);
    // Opened before it is shown, the window is laid out and painted once, with what the office wants to see.
    if (!words.isEmpty())
        m_window->openArchive(words.constFirst());
    m_window->show();
}

Program::~Program() = default;

}
