#pragma once

#include <QStyledItemDelegate>

namespace seduta {

struct FoundLine;

/// Paints what was found: its name, what it is and of which meeting on one line, the sentence under it, and in both what was sought in bold.
class FoundLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
