#include "ui/records/shared_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVariant>

namespace seduta {

namespace {

constexpr auto wordsBefore = "placeholderBefore";

// What shows words where nothing stands yet.
template <class Visit>
bool visitPlaceholder(QWidget &field, Visit visit)
{
    if (auto *box = qobject_cast<QComboBox *>(&field); box && box->isEditable())
        visit(*box->lineEdit());
    else if (box)
        visit(*box);
    else if (auto *line = qobject_cast<QLineEdit *>(&field); line)
        visit(*line);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(&field); text)
        visit(*text);
    else
        return false;
    return true;
}

bool isShownAsVarious(const QWidget &field)
{
    return field.property(wordsBefore).isValid();
}

}

void showVarious(QWidget &field)
{
    if (isShownAsVarious(field))
        return;
    const QString various = QCoreApplication::translate("SharedFields", "(various)");
    field.setProperty(wordsBefore, QString());
    const bool isDone = visitPlaceholder(field, [&](auto &shown) {
        field.setProperty(wordsBefore, shown.placeholderText());
        shown.setPlaceholderText(various);
    });
    if (auto *box = qobject_cast<QComboBox *>(&field); box)
        box->setCurrentIndex(-1);
    if (auto *check = qobject_cast<QCheckBox *>(&field); check)
        check->setCheckState(Qt::PartiallyChecked);
    else if (!isDone)
        field.setEnabled(false);
}

bool isVarious(const QWidget &field)
{
    if (!isShownAsVarious(field))
        return false;
    if (const auto *box = qobject_cast<const QComboBox *>(&field); box)
        return box->currentIndex() < 0;
    if (const auto *check = qobject_cast<const QCheckBox *>(&field); check)
        return check->checkState() == Qt::PartiallyChecked;
    if (const auto *line = qobject_cast<const QLineEdit *>(&field); line)
        return line->text().isEmpty();
    const auto *text = qobject_cast<const QPlainTextEdit *>(&field);
    return !text || text->toPlainText().isEmpty();
}

bool isChosenAnew(const QWidget &field)
{
    return isShownAsVarious(field) && !isVarious(field);
}

bool isHeldStill(const QWidget &field)
{
    const bool takesWords = qobject_cast<const QComboBox *>(&field) || qobject_cast<const QCheckBox *>(&field)
        || qobject_cast<const QLineEdit *>(&field) || qobject_cast<const QPlainTextEdit *>(&field);
    return isShownAsVarious(field) && !takesWords;
}

void endVarious(QWidget &field)
{
    if (!isShownAsVarious(field))
        return;
    const QString before = field.property(wordsBefore).toString();
    field.setProperty(wordsBefore, QVariant());
    const bool isDone = visitPlaceholder(field, [&](auto &shown) { shown.setPlaceholderText(before); });
    if (auto *check = qobject_cast<QCheckBox *>(&field); check)
        check->setTristate(false);
    else if (!isDone)
        field.setEnabled(true);
}

}
