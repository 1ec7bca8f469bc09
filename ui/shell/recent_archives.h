#pragma once

#include <QStringList>

namespace seduta {

/// The archives opened lately, newest first; those that are gone are left out.
QStringList recentArchives();
void rememberArchive(const QString &path);

}
