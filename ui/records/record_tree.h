#pragma once

#include "ui/records/record_list.h"

#include <QSet>

namespace seduta {

class TreeFilter;

/// What lies below a row of a tree: other records like it, or details of that one alone.
enum class Below { Records, Details };

/// A list whose rows hold others. Records lie open until they are folded, and what was folded stays so from day to day; details are
/// unfolded with → and folded with ←. While the filter seeks, all that is found is in sight.
class RecordTree : public RecordList
{
    Q_OBJECT

public:
    RecordTree(const QString &name, QAbstractItemModel &model, Below below, QWidget *parent = nullptr);

    /// What was folded in this archive is remembered by its path.
    void rememberFolded(const QString &archive);
    /// Shows what lies below a record, from now on.
    void unfold(qint64 id);
    QList<qint64> shownIds() const override;

protected:
    QModelIndex indexOf(qint64 id) const override;
    int countOf(const QAbstractItemModel &model) const override;

private:
    RecordTree(const QString &name, TreeFilter &filter, Below below, QWidget *parent);
    void restore();
    void follow(const QModelIndex &row, bool isUnfolded);
    void foldOver(const QModelIndex &row);

    Below m_below;
    QString m_key{};
    /// Folded where records lie below, unfolded where details do: what is not as it comes.
    QSet<qint64> m_turned{};
    bool m_isRestoring = false;
};

}
