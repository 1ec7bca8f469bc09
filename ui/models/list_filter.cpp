#include "ui/models/list_filter.h"

#include "core/support/text.h"
#include "ui/models/rows_model.h"

#include <algorithm>

namespace seduta {

ListFilter::ListFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale(QLocale::Italian, QLocale::Italy))
{
    m_collator.setNumericMode(true);
    m_collator.setIgnorePunctuation(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(SortRole);
}

void ListFilter::seek(const QString &words)
{
    m_sought = folded(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ListFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(sortRole());
    const QVariant other = right.data(sortRole());
    if (one.typeId() == QMetaType::QString && other.typeId() == QMetaType::QString)
        return m_collator.compare(one.toString(), other.toString()) < 0;
    return QVariant::compare(one, other) < 0;
}

bool ListFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_sought.isEmpty())
        return true;
    QString words;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        words += sourceModel()->index(row, column, parent).data().toString() + u' ';
    const QString sounds = folded(words);
    return std::all_of(m_sought.cbegin(), m_sought.cend(), [&](const auto &word) { return sounds.contains(word); });
}

}
