#include "core/documents/page/page_window.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

namespace seduta {

PageWindowEngine::PageWindowEngine(QPainter &target, qreal top, qreal height, PieceMarks &marks,
                                   const WordPlaces &places)
    : QPaintEngine(AllFeatures)
    , m_target(target)
    , m_marks(marks)
    , m_places(places)
    , m_page(target.transform())
    , m_top(top)
    , m_height(height)
    , m_shift(0, -top)
{
}

// What was painted before (watermark, heads) leaves its colours; a fresh painter tells only what it changes.
bool PageWindowEngine::begin(QPaintDevice *)
{
    m_target.setPen(Qt::black);
    m_target.setBrush(Qt::NoBrush);
    return true;
}

bool PageWindowEngine::end()
{
    m_target.setTransform(m_page);
    return true;
}

void PageWindowEngine::updateState(const QPaintEngineState &updated)
{
    const auto changed = updated.state();
    if (changed.testFlag(DirtyPen))
        m_target.setPen(updated.pen());
    if (changed.testFlag(DirtyBrush))
        m_target.setBrush(updated.brush());
    if (changed.testFlag(DirtyFont))
        m_target.setFont(updated.font());
    if (changed.testFlag(DirtyTransform))
        transform(updated.transform());
}

void PageWindowEngine::transform(const QTransform &transform)
{
    const bool isMoved = transform.type() <= QTransform::TxTranslate;
    m_shift = isMoved ? QPointF(transform.dx(), transform.dy() - m_top) : QPointF(0, -m_top);
    m_target.setTransform(isMoved ? m_page : transform * m_page);
}

void PageWindowEngine::drawRects(const QRectF *rects, int count)
{
    m_marks.beginDecoration();
    for (int i = 0; i < count; ++i)
        m_target.drawRect(rects[i].translated(m_shift));
}

void PageWindowEngine::drawLines(const QLineF *lines, int count)
{
    m_marks.beginDecoration();
    for (int i = 0; i < count; ++i)
        m_target.drawLine(lines[i].translated(m_shift));
}

void PageWindowEngine::drawEllipse(const QRectF &rect)
{
    m_marks.begin(m_places.bulletAt(inDocument(rect.center())));
    m_target.drawEllipse(rect.translated(m_shift));
}

void PageWindowEngine::drawPath(const QPainterPath &path)
{
    m_marks.beginDecoration();
    m_target.drawPath(path.translated(m_shift));
}

void PageWindowEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    m_marks.beginDecoration();
    QPolygonF polygon(QList<QPointF>(points, points + count));
    polygon.translate(m_shift);
    if (mode == PolylineMode)
        m_target.drawPolyline(polygon);
    else
        m_target.drawPolygon(polygon, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
}

void PageWindowEngine::drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &part)
{
    m_marks.beginDecoration();
    m_target.drawPixmap(place.translated(m_shift), pixmap, part);
}

void PageWindowEngine::drawTextItem(const QPointF &position, const QTextItem &item)
{
    const QPointF place = position + m_shift;
    if (place.y() <= 0 || place.y() > m_height)
        return;
    if (const WordPlace *words = m_places.wordsAt(inDocument(position)))
        m_marks.beginWords(*words, inDocument(position).x());
    else
        m_marks.beginDecoration();
    m_target.drawTextItem(place, item);
}

QPointF PageWindowEngine::inDocument(const QPointF &position) const
{
    return position + m_shift + QPointF(0, m_top);
}

PageWindow::PageWindow(QPainter &target, qreal top, qreal height, PieceMarks &marks, const WordPlaces &places)
    : m_device(*target.device())
    , m_engine(std::make_unique<PageWindowEngine>(target, top, height, marks, places))
{
}

int PageWindow::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth: return m_device.width();
    case PdmHeight: return m_device.height();
    case PdmWidthMM: return m_device.widthMM();
    case PdmHeightMM: return m_device.heightMM();
    case PdmDpiX:
    case PdmPhysicalDpiX: return m_device.logicalDpiX();
    case PdmDpiY:
    case PdmPhysicalDpiY: return m_device.logicalDpiY();
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    case PdmDepth: return m_device.depth();
    default: return QPaintDevice::metric(metric);
    }
}

}
