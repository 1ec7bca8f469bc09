#pragma once

#include "core/documents/fonts.h"
#include "core/documents/paper.h"

#include <QImage>
#include <QRectF>

class QPainter;
class QTextDocument;

namespace seduta {

/// The sheet with "?" for what no font has in the words around its text; those characters are added to `missing`.
Sheet printableSheet(Sheet sheet, const PaperFonts &fonts, QStringList &missing);

/// A sheet of A4 in the dots of a device: what stands where.
class PaperBox
{
public:
    explicit PaperBox(int resolution);

    /// Millimetres as dots.
    qreal dots(qreal millimetres) const { return millimetres * m_resolution / 25.4; }
    QRectF paper() const;
    /// Where the text stands, on every page.
    QRectF body() const;

private:
    qreal m_resolution;
};

/// Paints what stands around and under the text of one sheet: letterhead, running head, foot, watermark.
class PagePainter
{
public:
    PagePainter(QPainter &painter, const PaperBox &box, const PaperFonts &fonts, const Sheet &sheet,
                const QImage &emblem);

    /// How much of the first page's body the letterhead takes, in dots.
    qreal letterheadHeight();
    /// Pages count from 1.
    void paintPage(int page, QTextDocument &document);

private:
    qreal paintedLetterhead(bool isMeasured);
    qreal paintedLine(const QString &text, const QFont &font, const QColor &colour, qreal top, bool isMeasured);
    void paintRunningHead();
    void paintFoot(int page, int pages);
    void paintWatermark();
    void paintText(int page, QTextDocument &document);

    QPainter &m_painter;
    const PaperBox &m_box;
    const PaperFonts &m_fonts;
    const Sheet &m_sheet;
    const QImage &m_emblem;
};

}
