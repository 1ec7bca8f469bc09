#include "tests/faults/doomed_process.h"

#include <array>
#include <csignal>
#include <thread>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace seduta {
namespace {

constexpr int patience = 20000;

/// Whatever is thrown ends the process: it must not climb into what the parent was doing.
[[noreturn]] void live(int pipeEnd, const DoomedWork &work) noexcept
{
    const int exitCode = work([pipeEnd](qint64 save) {
        if (write(pipeEnd, &save, sizeof save) != static_cast<ssize_t>(sizeof save))
            _exit(3);
    });
    _exit(exitCode);
}

void awaitFirstWord(int pipeEnd)
{
    pollfd waited{pipeEnd, POLLIN, 0};
    poll(&waited, 1, patience);
}

void readWords(int pipeEnd, LastWords &words)
{
    qint64 save = 0;
    while (read(pipeEnd, &save, sizeof save) == static_cast<ssize_t>(sizeof save)) {
        words.lastAcknowledged = save;
        words.acknowledged += save != 0;
    }
}

/// The process may end before its time: then there is nobody to kill.
void killIfAlive(pid_t process, LastWords &words)
{
    kill(process, SIGKILL);
    int status = 0;
    waitpid(process, &status, 0);
    words.wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    words.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Forks, waits in the parent as `untilKilled` says, and kills.
LastWords killedWhen(const DoomedWork &work, const std::function<void(int pipeEnd)> &untilKilled)
{
    LastWords words;
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return words;
    const pid_t process = fork();
    if (process == 0) {
        close(ends[0]);
        live(ends[1], work);
    }
    close(ends[1]);
    if (process > 0) {
        untilKilled(ends[0]);
        killIfAlive(process, words);
        readWords(ends[0], words);
    }
    close(ends[0]);
    return words;
}

}

LastWords killedAfter(std::chrono::microseconds delay, KillFrom from, const DoomedWork &work)
{
    return killedWhen(work, [&](int pipeEnd) {
        if (from == KillFrom::FirstWord)
            awaitFirstWord(pipeEnd);
        std::this_thread::sleep_for(delay);
    });
}

LastWords killedAfterwards(const DoomedWork &work, const std::function<void()> &meanwhile)
{
    return killedWhen(work, [&](int pipeEnd) {
        awaitFirstWord(pipeEnd);
        meanwhile();
    });
}

}
