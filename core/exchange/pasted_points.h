#pragma once

#include <QStringList>

namespace seduta {

/// A list of points as it was pasted.
struct PastedPoints {
    QStringList titles{};
    /// False where there were more than an agenda can be, or longer ones, and only their beginning was taken.
    bool isWhole = true;
};

/// A list of points pasted from a letter or a note, one on each line, without what numbers them ("1.", "2)", "a)", "IV.", "-", "•") where it runs
/// on from line to line; a line that goes on from the one before, without a number where others have one, is joined to it. Where nothing numbers
/// the lines each is a point, untouched.
PastedPoints readPastedPoints(const QString &text);

}
