#include "ui/records/row_view.h"

#include "core/support/bounded_text.h"
#include "ui/records/brief_delegate.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>

namespace seduta {

namespace {

constexpr int longestLabel = 260;
constexpr QSize margins(10, 5);
constexpr QPoint besidePointer(-14, -14);

/// The words of a row a reader would name it by: its longest.
QString wordsOf(const QModelIndex &row)
{
    QString words;
    const auto *model = row.model();
    for (int column = 0; model && column < model->columnCount(row.parent()); ++column)
        if (const QString cell = row.siblingAtColumn(column).data().toString().simplified(); cell.size() > words.size())
            words = cell;
    return words;
}

}

RowView::RowView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new BriefDelegate(this));
}

// Not the view's own: its picture is of whole rows, and hides where they are let go. The models take their rows away themselves.
void RowView::startDrag(Qt::DropActions supported)
{
    QModelIndexList rows = selectionModel()->selectedRows();
    rows.removeIf([](const QModelIndex &row) { return !row.flags().testFlag(Qt::ItemIsDragEnabled); });
    auto *carried = rows.isEmpty() ? nullptr : model()->mimeData(rows);
    if (!carried)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(labelOf(rows));
    drag->setHotSpot(besidePointer);
    drag->exec(supported, defaultDropAction());
}

QPixmap RowView::labelOf(const QModelIndexList &rows) const
{
    const QString name = fontMetrics().elidedText(shortened(wordsOf(rows.constFirst())), Qt::ElideRight, longestLabel);
    const QString words = rows.size() == 1 ? name : QStringLiteral("%1 +%2").arg(name).arg(rows.size() - 1);
    const QSize size = fontMetrics().size(Qt::TextSingleLine, words) + 2 * margins;
    QPixmap label(size * devicePixelRatioF());
    label.setDevicePixelRatio(devicePixelRatioF());
    label.fill(palette().color(QPalette::Highlight));
    QPainter painter(&label);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, words);
    return label;
}

}
