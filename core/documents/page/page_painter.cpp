#include "core/documents/page/page_painter.h"

#include "core/documents/page/page_window.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

#include <cmath>

namespace seduta {

namespace {

// Millimetres.
constexpr qreal letterheadTop = 14;
constexpr qreal emblemHeight = 17;
constexpr qreal runningHeadTop = 11;
constexpr qreal footTop = 279;
constexpr qreal footHeight = 13;
constexpr int footLines = 3;
// What a line that is broken between words leaves empty at its end.
constexpr qreal fullness = 0.9;
constexpr qreal hairline = 0.2;

const QColor ink(0x1F, 0x1F, 0x1F);
const QColor muted(0x5A, 0x5A, 0x5A);
const QColor rule(0xA6, 0xB4, 0xC4);
const QColor draftGrey(0xEC, 0xEE, 0xF1);

QString pageNumber(QString pattern, int page, int pages)
{
    return pattern.replace(QStringLiteral("{x}"), QString::number(page))
        .replace(QStringLiteral("{y}"), QString::number(pages));
}

}

Sheet printableSheet(Sheet sheet, const PaperFonts &fonts, QStringList &missing)
{
    for (QString *text : {&sheet.runningHead, &sheet.pageNumber, &sheet.watermark, &sheet.letterhead.foot})
        *text = fonts.printable(*text, missing);
    for (QString &line : sheet.letterhead.lines)
        line = fonts.printable(line, missing);
    return sheet;
}

PagePainter::PagePainter(QPainter &painter, const PaperBox &box, const PaperFonts &fonts, const Sheet &sheet,
                         const QImage &emblem)
    : m_painter(painter)
    , m_marks(painter)
    , m_box(box)
    , m_fonts(fonts)
    , m_sheet(sheet)
    , m_emblem(emblem)
{
}

qreal PagePainter::letterheadHeight()
{
    if (m_sheet.letterhead.lines.isEmpty() && m_emblem.isNull())
        return 0;
    return qMax(0.0, paintedLetterhead(nullptr) - m_box.body().top());
}

void PagePainter::paintPage(int page, QTextDocument &document, SheetPieces &pieces)
{
    if (!m_sheet.watermark.isEmpty())
        paintWatermark();
    if (page == 1)
        paintedLetterhead(&pieces);
    else
        paintRunningHead();
    paintText(page, document, pieces);
    paintFoot(page, document.pageCount(), pieces);
    m_marks.endPage();
}

/// Returns where the text may begin; without pieces nothing is painted.
qreal PagePainter::paintedLetterhead(SheetPieces *pieces)
{
    qreal y = paintedEmblem(m_box.dots(letterheadTop), pieces);
    for (int i = 0; i < m_sheet.letterhead.lines.size(); ++i) {
        const bool isOffice = i == m_sheet.letterhead.office;
        const QFont font = isOffice ? m_fonts.font(14, QFont::DemiBold) : m_fonts.font(10);
        y = paintedLine(m_sheet.letterhead.lines.at(i), font, ink, y, pieces ? pieces->firstLine + i : 0);
    }
    return y + m_box.dots(9);
}

qreal PagePainter::paintedEmblem(qreal top, SheetPieces *pieces)
{
    if (m_emblem.isNull())
        return top;
    const QRectF body = m_box.body();
    const qreal height = m_box.dots(emblemHeight);
    const qreal width = qMin(height * m_emblem.width() / m_emblem.height(), body.width());
    if (pieces) {
        const QRectF place(body.center().x() - width / 2, top, width, height);
        pieces->structure[pieces->emblem].places = {{0, m_box.points(place)}};
        m_marks.begin(pieces->emblem);
        m_painter.drawImage(place, m_emblem);
    }
    return top + height + m_box.dots(2);
}

/// Returns where the next line may begin; a line that is no piece of the paper is only measured.
qreal PagePainter::paintedLine(const QString &text, const QFont &font, const QColor &colour, qreal top, int piece)
{
    constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QRectF place(m_box.body().left(), top, m_box.body().width(), m_box.dots(40));
    const QRectF taken = m_painter.boundingRect(place, flags, text);
    if (piece > 0) {
        m_marks.begin(piece);
        m_painter.drawText(place, flags, text);
    }
    return taken.bottom();
}

void PagePainter::paintRunningHead()
{
    if (m_sheet.runningHead.isEmpty())
        return;
    const QRectF body = m_box.body();
    m_marks.beginDecoration();
    const QRectF place(body.left(), m_box.dots(runningHeadTop), body.width(), m_box.dots(6));
    m_painter.setFont(m_fonts.font(8.5));
    m_painter.setPen(muted);
    const QString text = QFontMetricsF(m_painter.font(), m_painter.device())
                             .elidedText(m_sheet.runningHead, Qt::ElideRight, place.width());
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    m_painter.setPen(QPen(rule, m_box.dots(hairline)));
    m_painter.drawLine(place.bottomLeft(), place.bottomRight());
}

void PagePainter::paintFoot(int page, int pages, const SheetPieces &pieces)
{
    const QRectF body = m_box.body();
    const QRectF place(body.left(), m_box.dots(footTop), body.width(), m_box.dots(footHeight));
    m_painter.setFont(m_fonts.font(8.5));
    m_painter.setPen(muted);
    const QString number = pageNumber(m_sheet.pageNumber, page, pages);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    if (page == 1 && !m_sheet.letterhead.foot.isEmpty()) {
        const qreal width = place.width() - metrics.horizontalAdvance(number) - m_box.dots(4);
        m_marks.begin(pieces.foot);
        m_painter.drawText(QRectF(place.topLeft(), QSizeF(width, place.height())),
                           Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                           metrics.elidedText(m_sheet.letterhead.foot, Qt::ElideRight, width * footLines * fullness));
    }
    m_marks.beginDecoration();
    m_painter.drawText(place, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, number);
}

/// Opaque, because PDF/A-1b knows no transparency, and painted before the text.
void PagePainter::paintWatermark()
{
    const QRectF paper = m_box.paper();
    QFont font = m_fonts.font(100, QFont::Bold);
    const qreal width = QFontMetricsF(font, m_painter.device()).horizontalAdvance(m_sheet.watermark);
    const qreal diagonal = std::hypot(paper.width(), paper.height());
    font.setPointSizeF(qMin(160.0, 100 * 0.62 * diagonal / qMax(width, 1.0)));

    m_painter.save();
    m_painter.setFont(font);
    m_painter.setPen(draftGrey);
    m_painter.translate(paper.center());
    m_painter.rotate(-qRadiansToDegrees(std::atan2(paper.height(), paper.width())));
    m_painter.drawText(QRectF(-diagonal / 2, -diagonal / 4, diagonal, diagonal / 2),
                       Qt::AlignCenter | Qt::TextSingleLine, m_sheet.watermark);
    m_painter.restore();
}

void PagePainter::paintText(int page, QTextDocument &document, const SheetPieces &pieces)
{
    const QRectF body = m_box.body();
    const qreal top = (page - 1) * document.pageSize().height();
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, top, body.width(), document.pageSize().height());
    context.palette.setColor(QPalette::Text, Qt::black);

    m_painter.save();
    m_painter.translate(body.topLeft());
    m_painter.setClipRect(QRectF(QPointF(), context.clip.size()));
    {
        PageWindow window(m_painter, top, context.clip.height(), m_marks, pieces.places);
        QPainter through(&window);
        document.documentLayout()->draw(&through, context);
        m_marks.endWords();
    }
    m_painter.restore();
}

}
