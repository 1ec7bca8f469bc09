#include "app/seduta-cli/files.h"

#include "core/support/whole_file.h"

#include <QCoreApplication>
#include <QDir>

namespace seduta::cli {

namespace {

tl::unexpected<Error> notWritten(const QString &path)
{
    return failure(ErrorKind::Storage,
                   QCoreApplication::translate("Terminal",
                                               "The file %1 could not be written: check the folder and the free space.")
                       .arg(QDir::toNativeSeparators(path)));
}

}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (writeWhole(path, bytes))
        return {};
    return notWritten(path);
}

Result<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return notWritten(path);
}

}
