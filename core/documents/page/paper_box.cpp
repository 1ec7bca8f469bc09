#include "core/documents/page/paper_box.h"

#include <QSizeF>

namespace seduta {

namespace {

// Millimetres.
constexpr QSizeF a4(210, 297);
constexpr qreal sideMargin = 25;
constexpr qreal topMargin = 24;
constexpr qreal bottomMargin = 26;

}

PaperBox::PaperBox(int resolution)
    : m_resolution(resolution)
{
}

QRectF PaperBox::points(const QRectF &area) const
{
    const qreal scale = 72 / m_resolution;
    return {area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale};
}

QRectF PaperBox::paper() const
{
    return {0, 0, dots(a4.width()), dots(a4.height())};
}

QRectF PaperBox::body() const
{
    return paper().adjusted(dots(sideMargin), dots(topMargin), -dots(sideMargin), -dots(bottomMargin));
}

}
