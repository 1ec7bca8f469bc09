#include "ui/look/tool_button.h"

#include "ui/look/look.h"

#include <QToolButton>

namespace seduta {

QToolButton *aToolButton(const QString &name, const QString &words, const QString &picture, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(words);
    button->setAccessibleName(words);
    button->setIcon(icon(picture));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}
