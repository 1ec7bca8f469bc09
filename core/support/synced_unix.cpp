#include "core/support/synced.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace seduta {

bool synced(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool synced(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && isSynced;
}

}
