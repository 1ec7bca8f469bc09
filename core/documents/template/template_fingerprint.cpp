#include "core/documents/template/template_fingerprint.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace seduta {

QString templateFingerprint(const QString &language, const TemplateSource &overrides)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir folder(QStringLiteral(":/templates/") + language);
    const auto names = folder.entryList(QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        const auto own = overrides(name);
        if (own || file.open(QIODevice::ReadOnly))
            hash.addData(name.toUtf8() + '\n' + (own ? own->toUtf8() : file.readAll()) + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

}
