#pragma once

namespace seduta {

/// From now on this program may use two seconds of the processor and a gigabyte of memory, and write no file; beyond that the system ends it.
/// False where the system refuses.
bool keepToBudget();

}
