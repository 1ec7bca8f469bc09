#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace seduta {

/// What a process that was killed had told before it died.
struct LastWords {
    qint64 lastAcknowledged = 0;
    int acknowledged = 0;
    bool wasKilled = false;
    int exitCode = 0;
};

/// Tells the parent, through a pipe, that this save is acknowledged; 0 says that the work begins.
using Acknowledge = std::function<void(qint64 save)>;
/// What the process does; it gives its exit code, should it live that long.
using DoomedWork = std::function<int(const Acknowledge &acknowledge)>;

/// From when the time to the kill is counted: from the birth of the process, or from its first word.
enum class KillFrom { Birth, FirstWord };

/// Does the work in a process of its own and kills it (SIGKILL) after `delay`. No archive may be open in this one.
LastWords killedAfter(std::chrono::microseconds delay, KillFrom from, const DoomedWork &work);

/// Does the work in a process of its own, which is killed when `meanwhile`, begun at its first word, is done.
LastWords killedAfterwards(const DoomedWork &work, const std::function<void()> &meanwhile);

}
