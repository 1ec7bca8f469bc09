#pragma once

#include "ui/records/rows_model.h"

#include <QMimeData>
#include <QTimer>

namespace seduta {

/// Rows of values that lie below one another, with the columns of a list. What lies below the first level may be read only when asked for.
template <class Row>
class TreeRows : public QAbstractItemModel
{
public:
    using Value = Row;
    using Column = typename RowsModel<Row>::Column;
    /// What a role beside the usual ones says of a row in a column; an invalid value where it says nothing.
    using More = std::function<QVariant(const Row &, int column, int role)>;
    /// The row of that id was dropped below another (0: below none), before the one that stands there at `place`, or last where it is -1.
    using Dropped = std::function<void(qint64 id, qint64 parent, int place)>;

    TreeRows(QList<Column> columns, std::function<qint64(const Row &)> id, QObject *parent = nullptr)
        : QAbstractItemModel(parent)
        , m_columns(std::move(columns))
        , m_id(std::move(id))
    {
    }

    void setMore(More more) { m_more = std::move(more); }
    void setDropped(Dropped dropped) { m_dropped = std::move(dropped); }
    /// What lies below each row of the first level, read when it is unfolded.
    void setDetails(std::function<QList<Row>(const Row &)> details) { m_details = std::move(details); }

    /// The id of the one a row lies below, 0 for those of the first level; none where all are of the first level.
    void setAbove(std::function<qint64(const Row &)> above) { m_above = std::move(above); }

    /// Each after the one it lies below.
    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_nodes = {Node{}};
        QHash<qint64, int> known{{0, 0}};
        for (const auto &row : rows) {
            known.insert(m_id(row), int(m_nodes.size()));
            addBelow(m_above ? known.value(m_above(row)) : 0, row);
        }
        endResetModel();
    }

    std::optional<Row> find(qint64 id) const
    {
        for (qsizetype node = 1; node < m_nodes.size(); ++node)
            if (m_id(m_nodes.at(node).row) == id)
                return m_nodes.at(node).row;
        return std::nullopt;
    }

    /// Those of the first level and all below them, in their order.
    QList<Row> rows() const
    {
        QList<Row> rows;
        for (qsizetype node = 1; node < m_nodes.size(); ++node)
            rows.append(m_nodes.at(node).row);
        return rows;
    }

    const Row &at(const QModelIndex &index) const { return m_nodes.at(nodeOf(index)).row; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        const auto &below = m_nodes.at(nodeOf(parent)).below;
        if (row < 0 || row >= below.size() || column < 0 || column >= m_columns.size() || parent.column() > 0)
            return {};
        return createIndex(row, column, quintptr(below.at(row)));
    }

    QModelIndex parent(const QModelIndex &index) const override
    {
        const int above = index.isValid() ? m_nodes.at(nodeOf(index)).above : 0;
        return above == 0 ? QModelIndex() : createIndex(m_nodes.at(above).place, 0, quintptr(above));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.column() > 0 ? 0 : int(m_nodes.at(nodeOf(parent)).below.size());
    }

    int columnCount(const QModelIndex & = {}) const override { return int(m_columns.size()); }

    bool hasChildren(const QModelIndex &parent = {}) const override
    {
        return rowCount(parent) > 0 || canFetchMore(parent);
    }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return m_details && parent.isValid() && parent.column() == 0 && m_nodes.at(nodeOf(parent)).above == 0
            && !m_nodes.at(nodeOf(parent)).isRead;
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        const int node = nodeOf(parent);
        m_nodes[node].isRead = true;
        const auto rows = m_details(m_nodes.at(node).row);
        if (rows.isEmpty())
            return;
        beginInsertRows(parent, 0, int(rows.size()) - 1);
        for (const auto &row : rows)
            addBelow(node, row);
        endInsertRows();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section >= m_columns.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(m_columns.at(section));
        return role == Qt::DisplayRole ? m_columns.at(section).title : QVariant();
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const auto &row = at(index);
        const auto &column = m_columns.at(index.column());
        if (auto more = m_more ? m_more(row, index.column(), role) : QVariant(); more.isValid())
            return more;
        switch (role) {
        case Qt::DisplayRole: return column.words(row).simplified();
        case Qt::ToolTipRole: return Qt::convertFromPlainText(column.words(row).left(longestTip), Qt::WhiteSpaceNormal);
        case Qt::TextAlignmentRole: return alignment(column);
        case Qt::ForegroundRole: return column.tone ? QVariant(colour(column.tone(row))) : QVariant();
        case IdRole: return m_id(row);
        case SortRole: return column.key ? column.key(row) : column.words(row);
        default: return {};
        }
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const auto flags = QAbstractItemModel::flags(index);
        if (!m_dropped)
            return flags;
        return flags | Qt::ItemIsDropEnabled | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
    }

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override { return {rowType()}; }

    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        auto *data = new QMimeData;
        if (!indexes.isEmpty())
            data->setData(rowType(), QByteArray::number(m_id(at(indexes.constFirst()))));
        return data;
    }

    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent) override
    {
        if (!m_dropped || action != Qt::MoveAction || !data->hasFormat(rowType()))
            return false;
        const auto id = data->data(rowType()).toLongLong();
        const auto above = parent.isValid() ? m_id(at(parent)) : 0;
        // Once the drag is over: the rows are read again by what is done with it.
        QTimer::singleShot(0, this, [this, id, above, row] { m_dropped(id, above, row); });
        return true;
    }

private:
    struct Node {
        Row row{};
        int above = -1;
        int place = 0;
        QList<int> below{};
        bool isRead = false;
    };

    static constexpr int longestTip = 1000;

    static QString rowType() { return QStringLiteral("application/x-seduta-row"); }
    /// The first node holds those of the first level.
    static int nodeOf(const QModelIndex &index) { return index.isValid() ? int(index.internalId()) : 0; }

    void addBelow(int above, const Row &row)
    {
        auto &below = m_nodes[above].below;
        const int place = int(below.size());
        below.append(int(m_nodes.size()));
        m_nodes.append(Node{row, above, place, {}, false});
    }

    static QVariant alignment(const Column &column)
    {
        return QVariant::fromValue((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    QList<Column> m_columns;
    std::function<qint64(const Row &)> m_id;
    More m_more{};
    Dropped m_dropped{};
    std::function<qint64(const Row &)> m_above{};
    std::function<QList<Row>(const Row &)> m_details{};
    QList<Node> m_nodes{Node{}};
};

}
