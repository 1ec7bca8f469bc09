#pragma once

#include "core/documents/page/structure.h"
#include "core/documents/page/word_places.h"

class QTextDocument;

namespace seduta {

class PaperBox;
struct Sheet;

/// The pieces of one sheet: its letterhead, its text, and where the words of the text stand.
struct SheetPieces {
    Structure structure{};
    WordPlaces places{};
    int emblem = 0;
    /// The node of the first line of the letterhead; the others follow it.
    int firstLine = 0;
    int foot = 0;
};

/// Of a sheet whose text is laid out in pages.
SheetPieces piecesOf(const Sheet &sheet, const QTextDocument &document, const PaperBox &box);

}
