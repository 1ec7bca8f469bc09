#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace seduta::house {

/// One sentence of a .ts file and its translation.
struct Message {
    QString context{};
    QString source{};
    QString comment{};
    QString state{}; ///< "unfinished", "vanished", "obsolete", or empty when done
    QStringList translations{}; ///< one, or one per plural form
    bool isPlural = false;

    bool operator==(const Message &) const = default;
    QString name() const;
};

QList<Message> messagesIn(const QString &tsPath);

/// What keeps the Italian file from being complete and true to its source: unfinished, empty or obsolete entries, placeholders
/// that differ, an English sentence left as it was (but for words in `sameInBoth`), another ending, a lost context.
QStringList translationFaults(const QList<Message> &messages, const QStringList &sameInBoth);

/// The sentences of `wanted` that `held` lacks.
QStringList missing(const QList<Message> &held, const QList<Message> &wanted);

}
