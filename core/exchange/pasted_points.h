#pragma once

#include <QStringList>

namespace seduta {

/// A list of points pasted from a letter or a note, one on each line, without what numbers them ("1.", "2)", "a)", "-", "•"); a line that goes
/// on from the one before, without a number where others have one, is joined to it.
QStringList readPastedPoints(const QString &text);

}
