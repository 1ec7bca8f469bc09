#include "ui/pages/areas/trend_delegate.h"

#include "ui/look/look.h"

#include <QApplication>
#include <QPainter>

namespace seduta {

namespace {

constexpr int markWidth = 14;
constexpr int gap = 6;

QList<int> marksOf(const QModelIndex &index)
{
    return index.data(trendRole).value<QList<int>>();
}

int widthOf(const QList<int> &marks)
{
    return marks.isEmpty() ? 0 : int(marks.size()) * markWidth + gap;
}

Tone toneOf(TrendMark mark)
{
    switch (mark) {
    case TrendMark::Worse: return Tone::Bad;
    case TrendMark::Better:
    case TrendMark::Solved: return Tone::Good;
    case TrendMark::Silent: return Tone::Muted;
    default: return Tone::Ink;
    }
}

void paintMark(QPainter &painter, TrendMark mark, const QPointF &centre)
{
    const auto at = [&](qreal x, qreal y) { return centre + QPointF(x, y); };
    switch (mark) {
    case TrendMark::Silent: painter.drawEllipse(centre, 0.8, 0.8); break;
    case TrendMark::Spoken: painter.drawEllipse(centre, 3.5, 3.5); break;
    case TrendMark::Worse: painter.drawPolygon(QPolygonF{at(-4.5, -3), at(4.5, -3), at(0, 4.5)}); break;
    case TrendMark::Stable: painter.drawRect(QRectF(at(-4.5, -1), at(4.5, 1))); break;
    case TrendMark::Better: painter.drawPolygon(QPolygonF{at(-4.5, 3), at(4.5, 3), at(0, -4.5)}); break;
    case TrendMark::Solved: painter.drawPolyline(QPolygonF{at(-4.5, 0), at(-1, 3.5), at(5, -4)}); break;
    }
}

void paintMarks(QPainter &painter, const QList<int> &marks, const QRect &room, bool isSelected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(room);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto mark = static_cast<TrendMark>(marks.at(i));
        const QColor ink = isSelected ? QColor(Qt::white) : colour(toneOf(mark));
        const bool isLine = mark == TrendMark::Spoken || mark == TrendMark::Solved;
        painter.setPen(QPen(ink, mark == TrendMark::Solved ? 2 : 1.2));
        painter.setBrush(isLine ? QBrush(Qt::NoBrush) : QBrush(ink));
        paintMark(painter, mark, QPointF(room.left() + (qreal(i) + 0.5) * markWidth, room.center().y() + 0.5));
    }
    painter.restore();
}

}

void TrendDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto marks = marksOf(index);
    QStyleOptionViewItem whole(option);
    initStyleOption(&whole, index);
    const auto *style = whole.widget ? whole.widget->style() : QApplication::style();
    const auto text = whole.text;
    whole.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &whole, whole.widget) + 1;
    const auto inside = option.rect.adjusted(margin, 0, -margin, 0);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    paintMarks(*painter, marks, inside, isSelected);
    const auto room = inside.adjusted(widthOf(marks), 0, 0, 0);
    painter->save();
    painter->setFont(whole.font);
    painter->setPen(whole.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      whole.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return BriefDelegate::sizeHint(option, index) + QSize(widthOf(marksOf(index)), 0);
}

}
