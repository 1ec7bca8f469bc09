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
    };

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
};

}
