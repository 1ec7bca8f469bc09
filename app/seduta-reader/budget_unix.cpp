#include "app/seduta-reader/budget.h"

#include <csignal>
#include <sys/resource.h>

namespace seduta {

namespace {

constexpr rlim_t processorSeconds = 2;
constexpr rlim_t memory = 1024L * 1024 * 1024;
constexpr rlim_t openFiles = 64;

bool limit(decltype(RLIMIT_CPU) resource, rlim_t most)
{
    const rlimit limit{most, most};
    return ::setrlimit(resource, &limit) == 0;
}

// What watches memory for faults reserves terabytes that it never uses.
bool limitMemory()
{
#ifdef __SANITIZE_ADDRESS__
    return true;
#else
    return limit(RLIMIT_AS, memory);
#endif
}

}

bool keepToBudget()
{
    std::signal(SIGXFSZ, SIG_IGN);
    return limit(RLIMIT_CPU, processorSeconds) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0)
        && limit(RLIMIT_NOFILE, openFiles) && limitMemory();
}

}
