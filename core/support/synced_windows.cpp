#include "core/support/synced.h"

#include <QFile>

#include <io.h>

namespace seduta {

bool synced(QFile &file)
{
    return file.flush() && ::_commit(file.handle()) == 0;
}

}
