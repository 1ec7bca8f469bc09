#pragma once

#include <QStyledItemDelegate>

namespace seduta {

/// A cell shows, and measures, as much of its words as is read at a glance.
class BriefDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;
};

}
