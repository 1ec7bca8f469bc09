#include "ui/desk/settings.h"

#include <QSettings>

#include <algorithm>

namespace seduta {

namespace {

constexpr int smallestText = 80;
constexpr int largestText = 200;

QString writerKey()
{
    return QStringLiteral("person/writer");
}

QString darkKey()
{
    return QStringLiteral("window/dark");
}

QString textSizeKey()
{
    return QStringLiteral("window/textSize");
}

QString paperFolderKey()
{
    return QStringLiteral("files/paperFolder");
}

Brightness brightnessIn(const QVariant &dark)
{
    return !dark.isValid() ? Brightness::AsDesktop : dark.toBool() ? Brightness::Dark : Brightness::Light;
}

}

Settings settings()
{
    const QSettings kept;
    return {kept.value(writerKey()).toString().simplified(), brightnessIn(kept.value(darkKey())),
            std::clamp(kept.value(textSizeKey(), 100).toInt(), smallestText, largestText),
            kept.value(paperFolderKey()).toString()};
}

void keep(const Settings &settings)
{
    QSettings kept;
    kept.setValue(writerKey(), settings.writer);
    if (settings.brightness == Brightness::AsDesktop)
        kept.remove(darkKey());
    else
        kept.setValue(darkKey(), settings.brightness == Brightness::Dark);
    kept.setValue(textSizeKey(), settings.textSize);
    kept.setValue(paperFolderKey(), settings.paperFolder);
}

void dressAsSet()
{
    const auto set = settings();
    dress(set.brightness, set.textSize);
}

}
