#include "core/support/whole_file.h"

#include <QSaveFile>

namespace seduta {

namespace {

constexpr qint64 writeSize = 16384;

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

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && wroteAll(file, bytes) && file.commit();
}

}
