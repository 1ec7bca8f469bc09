#pragma once

#include "ui/records/brief_delegate.h"

namespace seduta {

/// For a column that never asks for much room, however long its words: the column beside it has more to say.
class NarrowDelegate : public BriefDelegate
{
    Q_OBJECT

public:
    using BriefDelegate::BriefDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
