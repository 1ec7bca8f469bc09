#include "ui/look/keys.h"

#include <QCoreApplication>

#include <array>

namespace seduta {

namespace {

// As the keyboards of the language name it: Qt's catalogue keeps the English name.
[[maybe_unused]] constexpr std::array keyNames{QT_TRANSLATE_NOOP("QShortcut", "Shift")};

}

QShortcut *newKey(QWidget &widget, const QList<QKeySequence> &keys, const QString &words)
{
    auto *shortcut = new QShortcut(&widget);
    shortcut->setKeys(keys);
    shortcut->setContext(Qt::WidgetShortcut);
    shortcut->setWhatsThis(words);
    return shortcut;
}

QList<QKeySequence> enterKeys()
{
    return {Qt::Key_Return, Qt::Key_Enter};
}

QList<PartKey> keysOn(const QWidget &page)
{
    QList<PartKey> keys;
    const auto shortcuts = page.findChildren<QShortcut *>();
    for (const auto *shortcut : shortcuts) {
        const auto *part = qobject_cast<const QWidget *>(shortcut->parent());
        const PartKey key{part->accessibleName(), shortcut->key(), shortcut->whatsThis()};
        if (part->isVisible() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

}
