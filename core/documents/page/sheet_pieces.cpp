#include "core/documents/page/sheet_pieces.h"

#include "core/documents/page/text_structure.h"
#include "core/documents/tree/sheet.h"

namespace seduta {

SheetPieces piecesOf(const Sheet &sheet, const QTextDocument &document, const PaperBox &box)
{
    SheetPieces pieces;
    addNode(pieces.structure, "Document", -1);
    if (!sheet.letterhead.emblem.isEmpty()) {
        pieces.emblem = addNode(pieces.structure, "Figure", 0);
        pieces.structure.last().alternative = sheet.letterhead.emblemText;
    }
    pieces.firstLine = int(pieces.structure.size());
    for (qsizetype i = 0; i < sheet.letterhead.lines.size(); ++i)
        addNode(pieces.structure, "P", 0);
    addText(document, box, pieces.structure, pieces.places);
    pieces.foot = addNode(pieces.structure, "P", 0);
    return pieces;
}

}
