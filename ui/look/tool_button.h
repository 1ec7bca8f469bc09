#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace seduta {

/// A button with an icon of the program and its words, reached by Tab.
QToolButton *aToolButton(const QString &name, const QString &words, const QString &picture, QWidget *parent);

}
