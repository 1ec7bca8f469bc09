#include "ui/shell/recent_archives.h"

#include <QFileInfo>
#include <QSettings>

namespace seduta {

namespace {

constexpr int kept = 8;

QString key()
{
    return QStringLiteral("archives/recent");
}

}

QStringList recentArchives()
{
    QStringList present;
    const auto known = QSettings().value(key()).toStringList();
    for (const auto &path : known)
        if (QFileInfo::exists(path))
            present.append(path);
    return present;
}

void rememberArchive(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    auto paths = QSettings().value(key()).toStringList();
    paths.removeAll(full);
    paths.prepend(full);
    QSettings().setValue(key(), QStringList(paths.mid(0, kept)));
}

}
