#include "ui/look/splitters.h"

#include <QSettings>
#include <QSplitter>

namespace seduta {

void rememberWidths(QSplitter &splitter, const QString &name)
{
    const QString key = QStringLiteral("splitters/") + name;
    splitter.restoreState(QSettings().value(key).toByteArray());
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, key] { QSettings().setValue(key, splitter.saveState()); });
}

}
