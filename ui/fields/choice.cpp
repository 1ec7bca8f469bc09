#include "ui/fields/choice.h"

#include "core/support/bounded_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

namespace seduta {

namespace {

bool isOffered(const QComboBox &box, const QList<Choice> &choices)
{
    if (box.count() != int(choices.size()))
        return false;
    for (int i = 0; i < box.count(); ++i)
        if (box.itemData(i).toLongLong() != choices.at(i).value || box.itemText(i) != shortened(choices.at(i).words))
            return false;
    return true;
}

}

void fillChoice(QComboBox &box, const QList<Choice> &choices)
{
    // After every act each page offers its choices again: mostly the same.
    if (isOffered(box, choices))
        return;
    const auto before = choiceIn(box);
    const QString typed = box.currentText();
    const bool isTyping = box.isEditable() && typed != box.itemText(box.currentIndex());
    box.clear();
    for (const auto &choice : choices)
        box.addItem(shortened(choice.words), choice.value);
    setChoice(box, before);
    if (isTyping)
        box.setEditText(typed);
}

void setChoice(QComboBox &box, qint64 value)
{
    box.setCurrentIndex(qMax(0, box.findData(value)));
}

qint64 choiceIn(const QComboBox &box)
{
    return box.currentData().toLongLong();
}

void fillTicks(QListWidget &list, const QList<Choice> &choices)
{
    const QSignalBlocker quiet(list);
    const auto before = ticksIn(list);
    list.clear();
    for (const auto &choice : choices)
        (new QListWidgetItem(shortened(choice.words), &list))->setData(Qt::UserRole, choice.value);
    setTicks(list, before);
}

void setTicks(QListWidget &list, const QList<qint64> &values)
{
    for (int row = 0; row < list.count(); ++row) {
        auto *item = list.item(row);
        item->setCheckState(values.contains(item->data(Qt::UserRole).toLongLong()) ? Qt::Checked : Qt::Unchecked);
    }
}

QList<qint64> ticksIn(const QListWidget &list)
{
    QList<qint64> values;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked)
            values.append(list.item(row)->data(Qt::UserRole).toLongLong());
    return values;
}

}
