#pragma once

#include "ui/records/rows_model.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace seduta {

/// Rows in an order of their own, dragged to another place within their list. Whether they may be, and what that does, is the page's.
template <class Row>
class OrderedRows : public RowsModel<Row>
{
public:
    /// Asked when rows are taken; what refuses says why.
    using MayMove = std::function<bool()>;
    /// The rows let go, and the one they are let go before: zero for the end.
    using Move = std::function<void(const QList<qint64> &moved, qint64 next)>;

    using RowsModel<Row>::RowsModel;

    void setMove(MayMove mayMove, Move move)
    {
        m_mayMove = std::move(mayMove);
        m_move = std::move(move);
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return RowsModel<Row>::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
    }

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override { return {rowsType()}; }

    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        if (!m_mayMove())
            return nullptr;
        QList<qint64> ids;
        for (const auto &index : indexes)
            if (const auto id = index.data(IdRole).toLongLong(); !ids.contains(id))
                ids.append(id);
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << ids;
        auto *data = new QMimeData;
        data->setData(rowsType(), bytes);
        return data;
    }

    // False: the rows are not taken out here, the list is read again. That waits until the view has done with the drop.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override
    {
        if (!this->canDropMimeData(data, action, row, column, parent))
            return false;
        QList<qint64> ids;
        QDataStream stream(data->data(rowsType()));
        stream >> ids;
        const auto next = row < 0 ? 0 : this->index(row, 0).data(IdRole).toLongLong();
        QMetaObject::invokeMethod(
            this, [this, ids, next] { m_move(ids, next); }, Qt::QueuedConnection);
        return false;
    }

private:
    // Of this very list: the rows of another, or of another window, are not let go here.
    QString rowsType() const
    {
        return QStringLiteral("application/x-seduta-rows-%1-%2")
            .arg(QCoreApplication::applicationPid())
            .arg(quintptr(this), 0, 16);
    }

    MayMove m_mayMove{};
    Move m_move{};
};

}
