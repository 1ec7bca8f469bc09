#pragma once

#include <QStyledItemDelegate>

namespace seduta {

/// For a column that never asks for much room, however long its words: the column beside it has more to say.
class NarrowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
