#pragma once

#include "ui/look/look.h"
#include "ui/look/plain_words.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace seduta {

/// What a list asks of a row beside its words.
enum RowRole { IdRole = Qt::UserRole, SortRole };

/// Rows of values, and the columns that say what is read of them.
template <class Row>
class RowsModel : public QAbstractTableModel
{
public:
    using Value = Row;

    struct Column {
        QString title{};
        std::function<QString(const Row &)> words{};
        /// What the column is sorted by, where it is not its words.
        std::function<QVariant(const Row &)> key{};
        std::function<Tone(const Row &)> tone{};
        bool isNumber = false;
        /// What is changed in the row itself, and how the row takes it; nothing, where it only shows.
        std::function<QVariant(const Row &)> value{};
        std::function<void(Row &, const QVariant &)> take{};
    };

    using Change = std::function<void(Row &)>;
    /// Keeps what was changed in the row of that id.
    using Keep = std::function<void(qint64 id, const Change &change)>;

    RowsModel(QList<Column> columns, std::function<qint64(const Row &)> id, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_id(std::move(id))
    {
    }

    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    /// The columns that are changed in the row are, from now on.
    void setKeep(Keep keep) { m_keep = std::move(keep); }
    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    const QList<Row> &rows() const { return m_rows; }

    std::optional<Row> find(qint64 id) const
    {
        for (const auto &row : m_rows)
            if (m_id(row) == id)
                return row;
        return std::nullopt;
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section >= m_columns.size())
            return {};
        const auto &column = m_columns.at(section);
        if (role == Qt::TextAlignmentRole)
            return alignment(column);
        return role == Qt::DisplayRole ? column.title : QVariant();
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        auto flags = QAbstractTableModel::flags(index);
        // Of the whole: whether any cell may be changed in its row.
        const bool mayBe = m_isEditable && m_keep;
        flags.setFlag(Qt::ItemIsEditable, mayBe && (!index.isValid() || m_columns.at(index.column()).take));
        return flags;
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || data(index, Qt::EditRole) == value)
            return false;
        m_keep(m_id(m_rows.at(index.row())),
               [take = m_columns.at(index.column()).take, value](Row &row) { take(row, value); });
        return true;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const auto &row = m_rows.at(index.row());
        const auto &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole: return column.words(row);
        case Qt::ToolTipRole: return asWritten(column.words(row));
        case Qt::TextAlignmentRole: return alignment(column);
        case Qt::ForegroundRole: return column.tone ? QVariant(colour(column.tone(row))) : QVariant();
        case Qt::EditRole: return column.value ? column.value(row) : QVariant();
        case IdRole: return m_id(row);
        case SortRole: return column.key ? column.key(row) : column.words(row);
        default: return {};
        }
    }

private:
    static QVariant alignment(const Column &column)
    {
        return QVariant::fromValue((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    QList<Column> m_columns;
    std::function<qint64(const Row &)> m_id;
    QList<Row> m_rows{};
    Keep m_keep{};
    bool m_isEditable = false;
};

}
