#include "tests/gui/typed_fields.h"

#include "ui/fields/choice.h"
#include "ui/records/rows_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

namespace seduta {

namespace {

// QTest has keys for ASCII alone: other letters come as a keyboard sends them, a key with its text.
void typeLetters(QWidget &field, const QString &words)
{
    for (const QChar letter : words) {
        if (letter.unicode() < 0x80) {
            QTest::keyClick(&field, letter.toLatin1());
            continue;
        }
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&field, &press);
        QCoreApplication::sendEvent(&field, &release);
    }
}

// Several lines are typed one under the other.
QString wordsToType(const FieldDescription &member, const void *record)
{
    const auto value = member.acts->toJson(member.of(record));
    return value.isArray() ? value.toVariant().toStringList().join(u'\n') : member.acts->words(member.of(record));
}

void walkTo(QComboBox &box, int row)
{
    QTest::keyClick(&box, Qt::Key_Home);
    for (int step = 0; step < box.count() && box.currentIndex() != row; ++step)
        QTest::keyClick(&box, Qt::Key_Down);
}

bool chooseRow(QComboBox &box, int row)
{
    if (row < 0)
        return false;
    box.setFocus(Qt::TabFocusReason);
    const bool isNone = box.itemData(row).toLongLong() == 0;
    if (box.currentIndex() != row && box.isEditable()) {
        QTest::keySequence(&box, QKeySequence::SelectAll);
        if (isNone) {
            QTest::keyClick(&box, Qt::Key_Delete);
            QTest::keyClick(&box, Qt::Key_Tab);
            return box.currentIndex() == row;
        }
        typeLetters(box, box.itemText(row).simplified());
        QTest::keyClick(&box, Qt::Key_Return);
    }
    if (box.currentIndex() != row)
        walkTo(box, row);
    return box.currentIndex() == row;
}

int rowSaying(const QComboBox &box, const QString &words)
{
    for (int row = 0; row < box.count(); ++row)
        if (box.itemText(row).trimmed() == words)
            return row;
    return -1;
}

QModelIndex rowOf(const QAbstractItemModel &model, qint64 id, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        if (index.data(IdRole).toLongLong() == id)
            return index;
        if (const auto below = rowOf(model, id, index); below.isValid())
            return below;
    }
    return {};
}

}

QWidget *controlIn(QWidget &within, const QString &name)
{
    const auto found = within.findChildren<QWidget *>(name);
    for (auto *each : found)
        if (each->isVisible() && each->isEnabled())
            return each;
    return nullptr;
}

void typeWords(QWidget &field, const QString &words)
{
    field.setFocus(Qt::TabFocusReason);
    QTest::keySequence(&field, QKeySequence::SelectAll);
    QTest::keyClick(&field, Qt::Key_Delete);
    const auto lines = words.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            QTest::keyClick(&field, Qt::Key_Return);
        typeLetters(field, lines.at(line));
    }
}

bool chooseValue(QComboBox &box, qint64 value)
{
    return chooseRow(box, box.findData(value));
}

bool typeMember(QWidget &field, const FieldDescription &member, const void *record, qint64 reference)
{
    if (auto *box = qobject_cast<QComboBox *>(&field))
        return member.refersTo.isEmpty() ? chooseRow(*box, rowSaying(*box, member.acts->words(member.of(record))))
                                         : chooseValue(*box, reference);
    if (auto *check = qobject_cast<QCheckBox *>(&field)) {
        if (check->isChecked() != *static_cast<const bool *>(member.of(record)))
            QTest::keyClick(check, Qt::Key_Space);
        return true;
    }
    if (!qobject_cast<QLineEdit *>(&field) && !qobject_cast<QPlainTextEdit *>(&field)
        && !qobject_cast<QSpinBox *>(&field))
        return false;
    typeWords(field, wordsToType(member, record));
    return true;
}

bool clickRow(QTreeView &list, qint64 id)
{
    const auto row = rowOf(*list.model(), id);
    if (!row.isValid())
        return false;
    list.scrollTo(row);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(row).center());
    return true;
}

}
