#pragma once

#include <QCollator>
#include <QList>

class QAbstractItemModel;

namespace seduta {

/// The order an Italian expects: accents, apostrophes and D'Agostino among the words, numbers by what they count, days by the calendar.
class ItalianOrder
{
public:
    ItalianOrder();

    /// The rows of the model by what a column is sorted by; rows that are equal stay as they were.
    QList<int> rowsBy(const QAbstractItemModel &model, int column, Qt::SortOrder order) const;

private:
    QCollator m_collator;
};

}
