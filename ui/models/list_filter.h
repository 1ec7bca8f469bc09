#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace seduta {

/// Sorts as an Italian would (accents, apostrophes, D'Agostino) and keeps the rows in which every word sought is found, whatever its accents.
class ListFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ListFilter(QObject *parent = nullptr);

    void seek(const QString &words);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QCollator m_collator;
    QStringList m_sought{};
};

}
