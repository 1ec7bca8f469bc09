#include "core/support/synced.h"

#include <QFile>
#include <QFileInfo>

#include <io.h>

namespace seduta {

bool synced(QFile &file)
{
    return file.flush() && ::_commit(file.handle()) == 0;
}

// The names in a folder are in NTFS's own journal, which nobody has to wait for; only files open for writing are synced.
bool synced(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && synced(file);
}

}
