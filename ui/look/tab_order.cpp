#include "ui/look/tab_order.h"

namespace seduta {

void tabThrough(const QList<QWidget *> &parts)
{
    QWidget *before = nullptr;
    for (auto *part : parts) {
        const auto within = QList<QWidget *>{part} + part->findChildren<QWidget *>();
        for (auto *each : within) {
            const bool isOfAnotherWindow = each->window() != part->window();
            if (isOfAnotherWindow || each->focusProxy() || !(each->focusPolicy() & Qt::TabFocus))
                continue;
            if (before)
                QWidget::setTabOrder(before, each);
            before = each;
        }
    }
}

}
