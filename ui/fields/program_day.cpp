#include "ui/fields/program_day.h"

#include "core/support/clock.h"

namespace seduta {

QDate programDay()
{
    const auto clock = clockOfProgram();
    return clock ? (*clock)->today() : SystemClock().today();
}

}
