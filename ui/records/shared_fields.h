#pragma once

class QWidget;

namespace seduta {

/// A field of a form over several records that do not agree there: it says so until something is typed or chosen in it.
void showVarious(QWidget &field);
/// Whether it still says so.
bool isVarious(const QWidget &field);
/// Whether it said so, and something was chosen since.
bool isChosenAnew(const QWidget &field);
/// Whether it cannot say so: several records are not changed by it.
bool isHeldStill(const QWidget &field);
/// It shows one value again.
void endVarious(QWidget &field);

}
