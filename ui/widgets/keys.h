#pragma once

#include <QKeySequence>
#include <QShortcut>
#include <QWidget>

namespace seduta {

/// A key that works while one widget has the focus: single letters and arrows of a list.
template <class Intention>
void onKey(QWidget &widget, const QKeySequence &key, const QObject *context, Intention intention)
{
    auto *shortcut = new QShortcut(key, &widget);
    shortcut->setContext(Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, context, intention);
}

}
