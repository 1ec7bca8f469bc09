#include "ui/records/list_filter.h"

#include "core/support/text.h"
#include "ui/records/rows_model.h"

#include <QElapsedTimer>

#include <algorithm>

namespace seduta {

namespace {

// Milliseconds taken from whoever is typing, at a time.
constexpr int slice = 4;

}

ListFilter::ListFilter(QAbstractItemModel &records, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_columns(records.columnCount())
{
    QAbstractProxyModel::setSourceModel(&records);
    connect(&records, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&records, &QAbstractItemModel::modelReset, this, &ListFilter::readAgain);
    connect(&m_leisure, &QTimer::timeout, this, &ListFilter::foldSome);
    arrange();
}

void ListFilter::readAgain()
{
    m_folded.clear();
    arrange();
    endResetModel();
}

void ListFilter::seek(const QString &words)
{
    const auto sought = folded(words).split(u' ', Qt::SkipEmptyParts);
    if (sought == m_sought)
        return;
    beginResetModel();
    m_sought = sought;
    choose();
    endResetModel();
}

void ListFilter::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_direction)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto kept = persistentIndexList();
    QModelIndexList records;
    for (const auto &index : kept)
        records.append(mapToSource(index));
    m_column = column;
    m_direction = order;
    arrange();
    QModelIndexList moved;
    for (const auto &record : std::as_const(records))
        moved.append(mapFromSource(record));
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ListFilter::arrange()
{
    m_order = m_italian.rowsBy(*sourceModel(), m_column, m_direction);
    choose();
}

void ListFilter::choose()
{
    m_places.clear();
    if (m_sought.isEmpty()) {
        m_shown = m_order;
        return;
    }
    while (m_folded.size() < m_order.size())
        foldNext();
    QByteArray isFound(m_order.size(), '\0');
    const auto found = m_folded.holding(m_sought);
    for (const int row : found)
        isFound[row] = '\1';
    m_shown.clear();
    m_shown.reserve(found.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(m_shown),
                 [&](int row) { return isFound.at(row) != '\0'; });
}

void ListFilter::prepare()
{
    m_leisure.start(0);
}

void ListFilter::foldSome()
{
    QElapsedTimer taken;
    taken.start();
    while (m_folded.size() < m_order.size() && taken.elapsed() < slice)
        foldNext();
    if (m_folded.size() == m_order.size())
        m_leisure.stop();
}

void ListFilter::foldNext()
{
    const int row = m_folded.size();
    QString words;
    for (int column = 0; column < sourceModel()->columnCount(); ++column)
        words += sourceModel()->index(row, column).data().toString() + u' ';
    m_folded.append(words);
}

int ListFilter::rowOf(qint64 id) const
{
    const auto isIt = [&](int record) { return sourceModel()->index(record, 0).data(IdRole).toLongLong() == id; };
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(), isIt);
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

QModelIndex ListFilter::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere = row >= 0 && row < m_shown.size() && column >= 0 && column < m_columns && !parent.isValid();
    return isThere ? createIndex(row, column) : QModelIndex();
}

QModelIndex ListFilter::parent(const QModelIndex &child) const
{
    Q_UNUSED(child)
    return {};
}

int ListFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ListFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

bool ListFilter::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

// A view asks this of every row after every key.
Qt::ItemFlags ListFilter::flags(const QModelIndex &index) const
{
    // Rows that may be let go between others are rows that may be taken; so it is with the cells that are changed in the row.
    const auto between = sourceModel()->flags({});
    if (!index.isValid())
        return between;
    auto own = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    own.setFlag(Qt::ItemIsDragEnabled, between.testFlag(Qt::ItemIsDropEnabled));
    if (between.testFlag(Qt::ItemIsEditable))
        own |= sourceModel()->flags(mapToSource(index)) & Qt::ItemIsEditable;
    return own;
}

QModelIndex ListFilter::mapToSource(const QModelIndex &shown) const
{
    return shown.isValid() ? sourceModel()->index(m_shown.at(shown.row()), shown.column()) : QModelIndex();
}

QModelIndex ListFilter::mapFromSource(const QModelIndex &record) const
{
    if (!record.isValid())
        return {};
    if (m_places.isEmpty()) {
        m_places.fill(-1, m_order.size());
        for (int row = 0; row < m_shown.size(); ++row)
            m_places[m_shown.at(row)] = row;
    }
    const int place = m_places.at(record.row());
    return place < 0 ? QModelIndex() : createIndex(place, record.column());
}

QVariant ListFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel()->headerData(section, orientation, role);
}

}
