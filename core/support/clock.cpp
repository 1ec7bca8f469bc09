#include "core/support/clock.h"

namespace seduta {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

}
