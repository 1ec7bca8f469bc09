#include "ui/records/brief_delegate.h"

#include "core/support/bounded_text.h"

namespace seduta {

QString BriefDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return QStyledItemDelegate::displayText(value.typeId() == QMetaType::QString ? shortened(value.toString()) : value,
                                            locale);
}

}
