#include "app/seduta-reader/budget.h"

#include <windows.h>

namespace seduta {

namespace {

// In units of 100 nanoseconds, as Windows counts it.
constexpr LONGLONG processorTime = 20'000'000;
constexpr SIZE_T memory = 1024UL * 1024 * 1024;

}

bool keepToBudget()
{
    const HANDLE job = ::CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_PROCESS_MEMORY
        | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = processorTime;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = memory;
    // The job lives as long as the process in it.
    return job && ::SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits)
        && ::AssignProcessToJobObject(job, ::GetCurrentProcess());
}

}
