#include "core/documents/template_fingerprint.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace seduta {

QString templateFingerprint(const QString &language)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir folder(QStringLiteral(":/templates/") + language);
    const auto names = folder.entryList(QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            hash.addData(name.toUtf8() + '\n' + file.readAll() + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

}
