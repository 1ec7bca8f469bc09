#include "ui/records/narrow_delegate.h"

namespace seduta {

QSize NarrowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize wanted = BriefDelegate::sizeHint(option, index);
    const int most = option.fontMetrics.horizontalAdvance(QStringLiteral("00/00/0000")) * 5 / 4;
    return {qMin(wanted.width(), most), wanted.height()};
}

}
