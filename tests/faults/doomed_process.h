#pragma once

#include <QList>

#include <chrono>
#include <functional>

#include <sys/types.h>

namespace seduta {

/// What a process that was killed had told before it died.
struct LastWords {
    qint64 lastAcknowledged = 0;
    int acknowledged = 0;
    /// Every save it told of, in their order.
    QList<qint64> saves{};
    bool wasKilled = false;
    int exitCode = 0;
};

/// Tells the parent, through a pipe, that this save is acknowledged; 0 says that the work begins.
using Acknowledge = std::function<void(qint64 save)>;
/// What the process does; it gives its exit code, should it live that long.
using DoomedWork = std::function<int(const Acknowledge &acknowledge)>;

/// A process that works until it is killed; it can be stopped for a while, as a computer that sleeps. No archive may be open in this one when it is
/// born.
class DoomedProcess
{
public:
    explicit DoomedProcess(const DoomedWork &work);
    ~DoomedProcess();
    DoomedProcess(const DoomedProcess &) = delete;
    DoomedProcess &operator=(const DoomedProcess &) = delete;

    void awaitFirstWord() const;
    void sleep() const;
    void wake() const;
    /// Kills it, and gives all it had told.
    LastWords killed();

private:
    pid_t m_process = -1;
    int m_pipeEnd = -1;
};

/// From when the time to the kill is counted: from the birth of the process, or from its first word.
enum class KillFrom { Birth, FirstWord };

/// Does the work in a process of its own and kills it (SIGKILL) after `delay`. No archive may be open in this one.
LastWords killedAfter(std::chrono::microseconds delay, KillFrom from, const DoomedWork &work);

/// Does the work in a process of its own, which is killed when `meanwhile`, begun at its first word, is done.
LastWords killedAfterwards(const DoomedWork &work, const std::function<void()> &meanwhile);

}
