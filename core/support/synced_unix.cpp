#include "core/support/synced.h"

#include <QFile>

#include <unistd.h>

namespace seduta {

bool synced(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

}
