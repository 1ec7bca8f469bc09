#include "core/documents/page/paper_pages.h"

#include "core/documents/page/emblem.h"
#include "core/documents/page/page_breaks.h"
#include "core/documents/page/sheet_document.h"
#include "core/documents/page/table_rows.h"
#include "core/documents/tree/element_reader.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace seduta {

namespace {

constexpr qreal metresPerInch = 0.0254;

QImage imageOf(QSize size, int resolution)
{
    QImage image(size, QImage::Format_RGB32);
    const int dotsPerMetre = qRound(resolution / metresPerInch);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

}

Result<std::unique_ptr<PaperPages>> PaperPages::of(const Sheet &sheet, int resolution)
{
    const auto fonts = PaperFonts::load();
    if (!fonts)
        return tl::unexpected(fonts.error());
    const QImage emblem = flattenedEmblem(sheet.letterhead.emblem);
    const auto paper = elementTree(sheet.html);
    if (!paper)
        return tl::unexpected(paper.error());
    std::unique_ptr<PaperPages> pages(new PaperPages(*fonts, emblem, sheet, resolution));
    pages->layOut(*paper);
    return pages;
}

PaperPages::PaperPages(const PaperFonts &fonts, const QImage &emblem, const Sheet &sheet, int resolution)
    : m_fonts(fonts)
    , m_emblem(emblem)
    , m_sheet(sheet)
    , m_resolution(resolution)
    , m_box(resolution)
    , m_device(imageOf({1, 1}, resolution))
    , m_document(std::make_unique<SheetDocument>(m_device, m_box.body().size(), m_fonts))
{
}

PaperPages::~PaperPages() = default;

void PaperPages::layOut(const Element &paper)
{
    QStringList missing;
    m_sheet = printableSheet(m_sheet, m_fonts, missing);
    QPainter painter(&m_device);
    PagePainter page(painter, m_box, m_fonts, m_sheet, m_emblem);
    m_document->layOut(paper, page.letterheadHeight(), missing);
    improvePageBreaks(*m_document);
    keepTableRowsWhole(*m_document);
    m_pieces = piecesOf(m_sheet, *m_document, m_box);
    findPlaces();
}

int PaperPages::count() const
{
    return m_document->pageCount();
}

QImage PaperPages::image(int page) const
{
    QImage image = imageOf(m_box.paper().size().toSize(), m_resolution);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paint(painter, page);
    return image;
}

void PaperPages::paint(QPainter &painter, int page) const
{
    PagePainter(painter, m_box, m_fonts, m_sheet, m_emblem).paintPage(page, *m_document, m_pieces);
}

void PaperPages::findPlaces()
{
    int number = 0;
    for (auto block = m_document->begin(); block.isValid(); block = block.next())
        if (!block.text().trimmed().isEmpty())
            addPlaces(block, number++);
}

void PaperPages::addPlaces(const QTextBlock &block, int number)
{
    const qreal height = m_document->pageSize().height();
    const QRectF whole = m_document->documentLayout()->blockBoundingRect(block);
    for (int line = 0; line < block.layout()->lineCount(); ++line) {
        const QRectF rect = block.layout()->lineAt(line).rect().translated(whole.topLeft());
        const int page = int((rect.top() + 1) / height) + 1;
        const QRectF onPage = rect.translated(m_box.body().topLeft() - QPointF(0, (page - 1) * height));
        const bool isSame =
            !m_places.isEmpty() && m_places.constLast().block == number && m_places.constLast().page == page;
        if (isSame)
            m_places.last().rect |= onPage;
        else
            m_places.append({number, page, onPage});
    }
}

int PaperPages::blockAt(int page, const QPointF &point) const
{
    for (const auto &place : m_places)
        if (place.page == page && place.rect.contains(point))
            return place.block;
    return -1;
}

QRectF PaperPages::placeOf(int block, int page) const
{
    for (const auto &place : m_places)
        if (place.page == page && place.block == block)
            return place.rect;
    return {};
}

}
