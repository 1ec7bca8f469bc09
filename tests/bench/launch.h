#pragma once

#include <QProcess>

namespace seduta::bench {

/// What a program said of its start: seconds from its launch to its first painted list, on the wall and of the processor, and MiB of memory
/// at rest.
struct Launch {
    double wall = 0;
    double cpu = 0;
    double memory = 0;
};

/// A screen nobody looks at, where there is one to be had: a window that starts is drawn on it as before a person. Else without a screen.
class Screen
{
public:
    Screen();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

private:
    QProcess m_server{};
};

/// Starts one of the programs beside this one, and waits until it has ended.
Launch launched(const QString &program, const QString &archive);

}
