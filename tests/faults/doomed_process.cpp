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

void readWords(int pipeEnd, LastWords &words)
{
    qint64 save = 0;
    while (read(pipeEnd, &save, sizeof save) == static_cast<ssize_t>(sizeof save)) {
        words.lastAcknowledged = save;
        words.acknowledged += save != 0;
        if (save != 0)
            words.saves.append(save);
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

}

DoomedProcess::DoomedProcess(const DoomedWork &work)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return;
    m_process = fork();
    if (m_process == 0) {
        close(ends[0]);
        live(ends[1], work);
    }
    close(ends[1]);
    m_pipeEnd = ends[0];
}

DoomedProcess::~DoomedProcess()
{
    if (m_process > 0)
        killed();
    close(m_pipeEnd);
}

void DoomedProcess::awaitFirstWord() const
{
    pollfd waited{m_pipeEnd, POLLIN, 0};
    poll(&waited, 1, patience);
}

void DoomedProcess::sleep() const
{
    kill(m_process, SIGSTOP);
}

void DoomedProcess::wake() const
{
    kill(m_process, SIGCONT);
}

LastWords DoomedProcess::killed()
{
    LastWords words;
    if (m_process <= 0)
        return words;
    killIfAlive(m_process, words);
    readWords(m_pipeEnd, words);
    m_process = -1;
    return words;
}

LastWords killedAfter(std::chrono::microseconds delay, KillFrom from, const DoomedWork &work)
{
    DoomedProcess process(work);
    if (from == KillFrom::FirstWord)
        process.awaitFirstWord();
    std::this_thread::sleep_for(delay);
    return process.killed();
}

LastWords killedAfterwards(const DoomedWork &work, const std::function<void()> &meanwhile)
{
    DoomedProcess process(work);
    process.awaitFirstWord();
    meanwhile();
    return process.killed();
}

}
