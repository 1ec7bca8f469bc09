#pragma once

#include "ui/desk/dialogs.h"
#include "ui/shell/session.h"

#include <QStringList>

namespace seduta {

class MainWindow;

/// The program as it starts: in the look chosen last, its window open on the archive it was called with, if any.
class Program
{
public:
    Program(const Clock &clock, const QStringList &words);
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

private:
    Session m_session;
    DesktopDialogs m_dialogs{};
    std::unique_ptr<MainWindow> m_window{};
};

}
