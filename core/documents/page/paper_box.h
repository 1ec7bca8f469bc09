#pragma once

#include <QRectF>

namespace seduta {

/// A sheet of A4 in the dots of a device: what stands where.
class PaperBox
{
public:
    explicit PaperBox(int resolution);

    /// Millimetres as dots.
    qreal dots(qreal millimetres) const { return millimetres * m_resolution / 25.4; }
    /// Dots as points, 72 to the inch.
    QRectF points(const QRectF &area) const;
    QRectF paper() const;
    /// Where the text stands, on every page.
    QRectF body() const;

private:
    qreal m_resolution;
};

}
