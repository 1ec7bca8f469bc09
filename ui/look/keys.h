#pragma once

#include <QKeySequence>
#include <QShortcut>
#include <QWidget>

namespace seduta {

/// A key of one part of the page, and what it does there.
struct PartKey {
    QString part{};
    QKeySequence key{};
    QString words{};

    bool operator==(const PartKey &) const = default;
};

/// The one register of keys that are no commands: a key that works while one widget has the focus, with its words for the page of keys (F1).
/// Of several keys for the same, the first is the one told.
QShortcut *newKey(QWidget &widget, const QList<QKeySequence> &keys, const QString &words);

template <class Intention>
QShortcut *onKey(QWidget &widget, const QList<QKeySequence> &keys, const QString &words, const QObject *context,
                 Intention intention)
{
    auto *key = newKey(widget, keys, words);
    QObject::connect(key, &QShortcut::activated, context, intention);
    return key;
}

/// The return key, of either keyboard.
QList<QKeySequence> enterKeys();

/// Those of the parts of a page that are seen, part by part; the same key of two parts of one name is told once.
QList<PartKey> keysOn(const QWidget &page);

}
