#include "core/support/chosen_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace seduta {

namespace {

tl::unexpected<Error> tooLarge(const QString &path, qint64 atMost)
{
    return failure(
        ErrorKind::Validation,
        QCoreApplication::translate("ChosenFile", "The file %1 is larger than %2: choose a smaller one.")
            .arg(QDir::toNativeSeparators(path),
                 QLocale(QLocale::Italian).formattedDataSize(atMost, 0, QLocale::DataSizeTraditionalFormat)));
}

}

Result<QByteArray> readChosen(const QString &path, qint64 atMost)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
                       QCoreApplication::translate("ChosenFile",
                                                   "The file %1 cannot be read: check that it is still there and that "
                                                   "it may be opened.")
                           .arg(QDir::toNativeSeparators(path)));
    if (file.size() > atMost)
        return tooLarge(path, atMost);
    // It may have grown since.
    const auto bytes = file.read(atMost + 1);
    return bytes.size() > atMost ? Result<QByteArray>(tooLarge(path, atMost)) : Result<QByteArray>(bytes);
}

}
