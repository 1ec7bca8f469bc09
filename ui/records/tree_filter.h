#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace seduta {

/// The filter of rows that hold others: what is found brings what it lies below, and all that lies below it. The first level is sorted as
/// an Italian would; what lies below a row keeps its own order.
class TreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TreeFilter(QAbstractItemModel &rows, QObject *parent = nullptr);

    void seek(const QString &words);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QCollator m_collator;
    QStringList m_words{};
};

}
