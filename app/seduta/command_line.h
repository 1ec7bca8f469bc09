#pragma once

#include <QStringList>

#include <optional>

namespace seduta {

/// What is said to the shell instead of opening a window, and the program's exit code.
struct SpokenAnswer {
    QString words{};
    int code = 0;
};

/// How the window program was called: which archives it opens, each named once; or what it says instead.
struct CommandLine {
    QStringList archives{};
    std::optional<SpokenAnswer> answer{};
};

/// `words` begin with the program's name, as QCoreApplication::arguments() do.
CommandLine commandLine(const QStringList &words);

}
