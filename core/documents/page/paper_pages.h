#pragma once

#include "core/documents/page/fonts.h"
#include "core/documents/page/page_painter.h"
#include "core/documents/page/sheet_pieces.h"
#include "core/documents/tree/sheet.h"

#include <QImage>

#include <memory>

class QTextBlock;

namespace seduta {

class SheetDocument;
struct Element;

/// A paper laid out for the screen: the pages are those that are printed, line for line. Needs a QGuiApplication.
class PaperPages
{
public:
    /// `resolution`: dots per inch. Fails as printing does.
    static Result<std::unique_ptr<PaperPages>> of(const Sheet &sheet, int resolution);
    ~PaperPages();
    PaperPages(const PaperPages &) = delete;
    PaperPages &operator=(const PaperPages &) = delete;

    int count() const;
    int resolution() const { return m_resolution; }
    /// Pages count from 1.
    QImage image(int page) const;
    /// Paints a page in the dots of this resolution, as for a printer.
    void paint(QPainter &painter, int page) const;

    /// Which of the blocks that say something, counted from 0 in reading order, lies there; -1 where none does. In dots of the page.
    int blockAt(int page, const QPointF &point) const;
    /// Where that block stands on a page; empty where it does not.
    QRectF placeOf(int block, int page) const;

private:
    struct Place {
        int block = 0;
        int page = 1;
        QRectF rect{};
    };

    PaperPages(const PaperFonts &fonts, const QImage &emblem, const Sheet &sheet, int resolution);
    void layOut(const Element &paper);
    void findPlaces();
    void addPlaces(const QTextBlock &block, int number);

    PaperFonts m_fonts;
    QImage m_emblem;
    Sheet m_sheet;
    int m_resolution;
    PaperBox m_box;
    QImage m_device;
    std::unique_ptr<SheetDocument> m_document;
    /// Painting a page writes down where its emblem stands.
    mutable SheetPieces m_pieces{};
    QList<Place> m_places{};
};

}
