#pragma once

#include <QString>

class QDialogButtonBox;
class QPushButton;

namespace seduta {

/// The button of a box that does nothing: "Lascia com'era". "Annulla" is the word of undo alone.
QPushButton *addLeaveButton(QDialogButtonBox &buttons);
QString leaveWords();

}
