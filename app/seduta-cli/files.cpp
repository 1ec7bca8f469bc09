#include "app/seduta-cli/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace seduta::cli {

namespace {

constexpr qint64 writeSize = 16384;

QString translated(const char *text)
{
    return QCoreApplication::translate("Terminal", text);
}

tl::unexpected<Error> notWritten(const QString &path)
{
    return failure(ErrorKind::Storage,
                   translated(QT_TRANSLATE_NOOP(
                                  "Terminal", "The file %1 could not be written: check the folder and the free space."))
                       .arg(QDir::toNativeSeparators(path)));
}

// A large write that comes back short must be seen: a full disk would else give a truncated file.
bool wroteAll(QSaveFile &file, const QByteArray &bytes)
{
    for (qint64 at = 0; at < bytes.size(); at += writeSize) {
        const qint64 size = qMin(writeSize, bytes.size() - at);
        if (file.write(bytes.constData() + at, size) != size)
            return false;
    }
    return file.flush();
}

}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return failure(
        ErrorKind::NotFound,
        translated(QT_TRANSLATE_NOOP("Terminal", "The file %1 cannot be read.")).arg(QDir::toNativeSeparators(path)));
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !wroteAll(file, bytes) || !file.commit())
        return notWritten(path);
    return {};
}

Result<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return notWritten(path);
}

}
