#pragma once

#include "core/documents/page/structure.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace seduta {

/// What must be known of a font to rewrite the words set in it.
struct PageFont {
    /// The space as it is written in a page ("<0009>"); empty if the font has none.
    QByteArray blank{};
    /// Advances in thousandths of the size, by glyph.
    QList<int> widths{};
};

/// The fonts by their names in the pages ("/F12").
using PageFonts = QHash<QByteArray, PageFont>;

/// The content of a page, each piece between its marks, and the node each mark stands for.
struct TaggedContent {
    QByteArray content{};
    QList<int> nodes{};
};

/// Puts PDF's own marks where PieceMarks left its notes, adds the blanks it asked for, and writes the glyphs of a line in one go.
TaggedContent taggedContent(const QByteArray &content, const Structure &structure, const PageFonts &fonts);

}
