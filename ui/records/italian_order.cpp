#include "ui/records/italian_order.h"

#include "ui/records/rows_model.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>
#include <vector>

namespace seduta {

namespace {

QList<int> asTheyAre(int rows)
{
    QList<int> order(rows);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

// Two records that begin alike for so long are not told apart by their order.
constexpr qsizetype lettersCompared = 300;

QVariant keyAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(SortRole);
}

// Each key is made once; comparing two is then a matter of bytes.
template <class MakeKey>
QList<int> sorted(const QAbstractItemModel &model, int column, Qt::SortOrder order, MakeKey makeKey)
{
    using Key = std::invoke_result_t<MakeKey, QVariant>;
    std::vector<Key> keys;
    keys.reserve(size_t(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row)
        keys.push_back(makeKey(keyAt(model, row, column)));
    const auto comesBefore = [&](int one, int other) {
        return order == Qt::AscendingOrder ? keys[size_t(one)] < keys[size_t(other)]
                                           : keys[size_t(other)] < keys[size_t(one)];
    };
    auto rows = asTheyAre(model.rowCount());
    // Lists come from the archive in the order in which they are mostly wanted.
    if (!std::is_sorted(rows.cbegin(), rows.cend(), comesBefore))
        std::stable_sort(rows.begin(), rows.end(), comesBefore);
    return rows;
}

qint64 asNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate: return value.toDate().toJulianDay();
    case QMetaType::QDateTime: return value.toDateTime().toMSecsSinceEpoch();
    case QMetaType::QTime: return value.toTime().msecsSinceStartOfDay();
    default: return value.toLongLong();
    }
}

}

ItalianOrder::ItalianOrder()
    : m_collator(QLocale(QLocale::Italian, QLocale::Italy))
{
    m_collator.setNumericMode(true);
    m_collator.setIgnorePunctuation(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

QList<int> ItalianOrder::rowsBy(const QAbstractItemModel &model, int column, Qt::SortOrder order) const
{
    if (model.rowCount() == 0 || column < 0 || column >= model.columnCount())
        return asTheyAre(model.rowCount());
    if (keyAt(model, 0, column).typeId() == QMetaType::QString)
        return sorted(model, column, order, [this](const QVariant &value) {
            return m_collator.sortKey(value.toString().left(lettersCompared));
        });
    return sorted(model, column, order, asNumber);
}

}
