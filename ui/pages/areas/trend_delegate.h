#pragma once

#include "ui/records/brief_delegate.h"

namespace seduta {

/// One mark of a trend: a meeting silent on it, one that spoke of it without judging, or how it was judged.
enum class TrendMark { Silent, Spoken, Worse, Stable, Better, Solved };

/// Where a model keeps the marks of a trend (QList<int> of TrendMark), the oldest first.
constexpr int trendRole = Qt::UserRole + 16;

/// Paints a trend as one small mark for each meeting, then the words of the cell.
class TrendDelegate : public BriefDelegate
{
    Q_OBJECT

public:
    using BriefDelegate::BriefDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
