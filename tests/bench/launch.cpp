#include "tests/bench/launch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <chrono>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace seduta::bench {

namespace {

long long now()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Not QProcess: it copies the page table of this large process for each start, and that is not the start of the program.
pid_t spawned(QByteArray program, QByteArray argument, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    std::array<char *, 3> words{program.data(), argument.data(), nullptr};
    pid_t process = 0;
    if (posix_spawn(&process, program.constData(), &actions, nullptr, words.data(), environ) != 0)
        qFatal("%s cannot be started", program.constData());
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

}

Screen::Screen()
{
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-noreset"),
                    QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1280x800x24"),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!m_server.waitForStarted() || !m_server.waitForReadyRead())
        return;
    qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
}

Screen::~Screen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

Launch launched(const QString &program, const QString &archive)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    const auto began = now();
    const auto process = spawned(QFile::encodeName(QDir(QCoreApplication::applicationDirPath()).filePath(program)),
                                 QFile::encodeName(archive), ends.at(1));
    close(ends.at(1));
    QFile output;
    if (!output.open(ends.at(0), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        qFatal("no output");
    const auto lines = output.readAll().split('\n');
    waitpid(process, nullptr, 0);
    if (lines.size() < 3)
        qFatal("%s was not painted", qUtf8Printable(program));
    return {double(lines.at(0).toLongLong() - began) / 1e9, lines.at(1).toDouble() / 1e6,
            lines.at(2).toDouble() / 1024};
}

}
