#pragma once

#include "tests/gui/open_window.h"

namespace seduta {

const QList<PageKind> &everyPage();

/// Every page, each step of a meeting, and its papers.
QList<Place> everyPlace(qint64 meeting = 1);

/// The fields, buttons and lists that are seen, without the parts Qt makes inside them.
QList<QWidget *> controlsOf(QWidget &window);

/// "Enti: QLineEdit pec", for a list of what is wrong.
QString nameOf(OpenWindow &story, const QWidget &widget);

}
