#include "core/support/file_identity.h"

#include <QFile>

#include <sys/stat.h>

namespace seduta {

FileIdentity fileIdentityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {quint64(found.st_dev), quint64(found.st_ino), quint64(found.st_nlink)};
}

}
