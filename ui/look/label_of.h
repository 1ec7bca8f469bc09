#pragma once

#include <QLabel>

namespace seduta {

/// The words beside a field: a box of choices is called by them alone where it is read aloud.
QLabel *labelOf(QWidget &field, const QString &words, QWidget *parent);

/// Words of the archive in a label of several lines: however long one of them is, it does not widen the window.
void letWordsGiveWay(QLabel &label);

}
