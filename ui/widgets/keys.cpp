#include "ui/widgets/keys.h"

namespace seduta {

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
