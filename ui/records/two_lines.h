#pragma once

#include "core/domain/excerpt.h"
#include "ui/look/look.h"

class QPainter;
class QStyleOptionViewItem;

namespace seduta {

/// A row of two lines: a picture, a name, where it belongs and what it is; under them a sentence, if there is one.
struct TwoLines {
    QString picture{};
    Excerpt title{};
    Excerpt sentence{};
    QString where{};
    QString chip{};
    Tone tone = Tone::Accent;
};

/// Over the surface of the row, which may be selected; what has no room ends in "…".
void drawTwoLines(QPainter &painter, const QStyleOptionViewItem &option, const TwoLines &lines);
/// As high as two lines, where there is a sentence, and as wide as there is room.
QSize sizeOfTwoLines(const QStyleOptionViewItem &option, bool hasSentence);

}
