#include "ui/records/tree_filter.h"

#include "core/support/text.h"
#include "ui/records/rows_model.h"

#include <algorithm>

namespace seduta {

TreeFilter::TreeFilter(QAbstractItemModel &rows, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale(QLocale::Italian, QLocale::Italy))
{
    m_collator.setNumericMode(true);
    m_collator.setIgnorePunctuation(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(SortRole);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSourceModel(&rows);
}

void TreeFilter::seek(const QString &words)
{
    m_words = folded(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TreeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid())
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    const QVariant one = left.data(sortRole());
    const QVariant other = right.data(sortRole());
    if (one.typeId() == QMetaType::QString && other.typeId() == QMetaType::QString)
        return m_collator.compare(one.toString(), other.toString()) < 0;
    return QVariant::compare(one, other) < 0;
}

bool TreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QString words;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        words += sourceModel()->index(row, column, parent).data().toString() + u' ';
    const QString sounds = folded(words);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const auto &word) { return sounds.contains(word); });
}

}
