#pragma once

#include "core/documents/page/piece_marks.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QTransform>

#include <memory>

class QPainter;

namespace seduta {

/// Hands what is painted on to another painter, so much higher up. A transformation of that painter would leave the coordinates of page
/// 40 as large as they are, and PDF/A-1 knows no number beyond 32,767. Lines of text whose baseline is not on the page are left out: Qt
/// gives those at its edge to both pages, and a reader of the file would find them twice. Notes of what is painted to which piece of the
/// paper it belongs.
class PageWindowEngine : public QPaintEngine
{
public:
    PageWindowEngine(QPainter &target, qreal top, qreal height, PieceMarks &marks, const WordPlaces &places);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &updated) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawLines(const QLineF *lines, int count) override;
    void drawEllipse(const QRectF &rect) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &part) override;
    void drawTextItem(const QPointF &position, const QTextItem &item) override;

private:
    void transform(const QTransform &transform);

    QPointF inDocument(const QPointF &position) const;

    QPainter &m_target;
    PieceMarks &m_marks;
    const WordPlaces &m_places;
    QTransform m_page;
    qreal m_top;
    qreal m_height;
    QPointF m_shift;
};

/// The window through which one page of a long text is seen: a device like the target's, beginning at `top`.
class PageWindow : public QPaintDevice
{
public:
    PageWindow(QPainter &target, qreal top, qreal height, PieceMarks &marks, const WordPlaces &places);

    QPaintEngine *paintEngine() const override { return m_engine.get(); }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QPaintDevice &m_device;
    std::unique_ptr<PageWindowEngine> m_engine;
};

}
