#pragma once

#include "core/domain/words.h"
#include "core/support/result.h"

#include <QList>
#include <QString>

#include <functional>

class QComboBox;
class QListWidget;

namespace seduta {

/// One of a few things to choose, with its value.
struct Choice {
    QString words{};
    qint64 value = 0;

    bool operator==(const Choice &) const = default;
};

/// How one that is not among the choices is made from the words typed for it: the line that offers it, with %1 for those words, and the act.
struct NewChoice {
    QString line{};
    std::function<Result<Choice>(const QString &words)> make{};
};

/// The values of an enumeration as things to choose.
template <class Enum>
QList<Choice> choicesOf()
{
    QList<Choice> choices;
    for (size_t i = 0; i < Words<Enum>::words.size(); ++i)
        choices.append({label(static_cast<Enum>(i)), qint64(i)});
    return choices;
}

/// What a box offers; what was chosen stays so, and words being typed in it stay too.
void fillChoice(QComboBox &box, const QList<Choice> &choices);
void setChoice(QComboBox &box, qint64 value);
qint64 choiceIn(const QComboBox &box);

/// The same where several are ticked.
void fillTicks(QListWidget &list, const QList<Choice> &choices);
void setTicks(QListWidget &list, const QList<qint64> &values);
/// In the order of the list.
QList<qint64> ticksIn(const QListWidget &list);

}
