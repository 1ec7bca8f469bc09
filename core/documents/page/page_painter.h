#pragma once

#include "core/documents/page/fonts.h"
#include "core/documents/page/paper_box.h"
#include "core/documents/page/piece_marks.h"
#include "core/documents/page/sheet_pieces.h"
#include "core/documents/tree/sheet.h"

#include <QImage>
#include <QRectF>

class QPainter;
class QTextDocument;

namespace seduta {

/// The sheet with "?" for what no font has in the words around its text; those characters are added to `missing`.
Sheet printableSheet(Sheet sheet, const PaperFonts &fonts, QStringList &missing);

/// Paints what stands around and under the text of one sheet: letterhead, running head, foot, watermark.
class PagePainter
{
public:
    PagePainter(QPainter &painter, const PaperBox &box, const PaperFonts &fonts, const Sheet &sheet,
                const QImage &emblem);

    /// How much of the first page's body the letterhead takes, in dots.
    qreal letterheadHeight();
    /// Pages count from 1.
    void paintPage(int page, QTextDocument &document, SheetPieces &pieces);

private:
    qreal paintedLetterhead(SheetPieces *pieces);
    qreal paintedEmblem(qreal top, SheetPieces *pieces);
    qreal paintedLine(const QString &text, const QFont &font, const QColor &colour, qreal top, int piece);
    void paintRunningHead();
    void paintFoot(int page, int pages, const SheetPieces &pieces);
    void paintWatermark();
    void paintText(int page, QTextDocument &document, const SheetPieces &pieces);

    QPainter &m_painter;
    PieceMarks m_marks;
    const PaperBox &m_box;
    const PaperFonts &m_fonts;
    const Sheet &m_sheet;
    const QImage &m_emblem;
};

}
