#pragma once

#include "ui/records/folded_rows.h"
#include "ui/records/italian_order.h"

#include <QAbstractProxyModel>
#include <QTimer>

namespace seduta {

/// Sorts a list of records as an Italian would and keeps the rows in which every word sought is found, whatever its accents.
/// For lists that change by being read again as a whole; made for 200,000 rows (LIMITS E1).
class ListFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ListFilter(QAbstractItemModel &records, QObject *parent = nullptr);

    /// Leaves only the rows that hold these words: the model is reset, its rows keep their places among the records.
    void seek(const QString &words);
    /// Makes the words ready to be sought while nothing else is to be done.
    void prepare();
    /// A column below zero: the order in which the records came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The row in which a record is shown; less than zero where it is not.
    int rowOf(qint64 id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QModelIndex mapToSource(const QModelIndex &shown) const override;
    QModelIndex mapFromSource(const QModelIndex &record) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void readAgain();
    void arrange();
    void choose();
    void foldSome();
    void foldNext();

    int m_columns = 0;
    ItalianOrder m_italian{};
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QStringList m_sought{};
    FoldedRows m_folded{};
    QTimer m_leisure{};
    /// Every record in the order of the list, then those of them that are shown.
    QList<int> m_order{};
    QList<int> m_shown{};
    mutable QList<int> m_places{};
};

}
