#include "ui/shell/hand_guard.h"

#include "ui/look/text_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QTabBar>

namespace seduta {

namespace {

bool changesByWheel(const QObject &part)
{
    return qobject_cast<const QComboBox *>(&part) || qobject_cast<const QAbstractSpinBox *>(&part)
        || qobject_cast<const QTabBar *>(&part);
}

// In a box of the form, or in a list beside it, the key would remove the record that is not looked at.
bool removesElsewhere(const QKeyEvent &key)
{
    const auto *focus = QApplication::focusWidget();
    return key.key() == Qt::Key_Delete && key.modifiers() == Qt::ControlModifier
        && !(focus && focus->property(takesRemoval).toBool());
}

// Before it changes anything, the wheel over a part gives it the focus: letters typed next would land there.
void keepFromTakingFocusByWheel(QObject &part)
{
    auto *widget = qobject_cast<QWidget *>(&part);
    if (widget && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}

}

HandGuard::HandGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool HandGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish)
        keepFromTakingFocusByWheel(*watched);
    if (event->type() == QEvent::Wheel && changesByWheel(*watched)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return isRedoneIn(*watched, *static_cast<QKeyEvent *>(event));
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isKept = belongsToText(*watched, key) || removesElsewhere(key);
    if (!isKept && !isForTheArchive(*watched, key))
        return false;
    event->setAccepted(isKept);
    return true;
}

}
