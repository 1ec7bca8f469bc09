#include "tests/bench/child.h"

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace seduta::bench {

namespace {

constexpr useconds_t betweenLooks = 2000;

/// In MiB. Not what the system says at its end: that counts the memory of the program that started it.
double peakOf(pid_t process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const auto &line : lines)
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(2).trimmed().toDouble() / 1024;
    return 0;
}

pid_t spawned(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(QDir(QCoreApplication::applicationDirPath()).filePath(program))};
    words.reserve(size_t(arguments.size()) + 1);
    for (const auto &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    pointers.reserve(words.size() + 1);
    for (auto &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    if (posix_spawn(&process, words.front().constData(), &actions, nullptr, pointers.data(), environ) != 0)
        qFatal("%s cannot be started", qUtf8Printable(program));
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

}

ChildCost costOfProgram(const QString &program, const QStringList &arguments)
{
    QElapsedTimer wall;
    wall.start();
    const auto process = spawned(program, arguments);
    int status = 0;
    rusage usage{};
    double peak = 0;
    while (wait4(process, &status, WNOHANG, &usage) == 0) {
        peak = qMax(peak, peakOf(process));
        usleep(betweenLooks);
    }
    if (status != 0)
        qFatal("%s failed", qUtf8Printable(program));
    return {double(wall.nsecsElapsed()) / 1e9, seconds(usage.ru_utime) + seconds(usage.ru_stime), peak};
}

}
