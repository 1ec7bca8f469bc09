#pragma once

#include <QWidget>

namespace seduta {

/// Tab goes through the parts one after the other, as they are read, whatever was made first.
void tabThrough(const QList<QWidget *> &parts);

}
