#include "ui/records/record_tree.h"

#include "ui/fields/line_field.h"
#include "ui/records/rows_model.h"
#include "ui/records/tree_filter.h"

#include <QCryptographicHash>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTreeView>

namespace seduta {

namespace {

template <class Visit>
void eachRow(const QAbstractItemModel &model, const Visit &visit, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        visit(index);
        eachRow(model, visit, index);
    }
}

bool liesBelow(QModelIndex index, const QModelIndex &above)
{
    while (index.isValid() && index != above)
        index = index.parent();
    return index.isValid();
}

}

RecordTree::RecordTree(const QString &name, QAbstractItemModel &model, Below below, QWidget *parent)
    : RecordTree(name, *new TreeFilter(model), below, parent)
{
}

RecordTree::RecordTree(const QString &name, TreeFilter &filter, Below below, QWidget *parent)
    : RecordList(
        name, filter, [&filter](const QString &words) { filter.seek(words); }, parent)
    , m_below(below)
{
    view().setRootIsDecorated(true);
    view().setItemsExpandable(true);
    view().setExpandsOnDoubleClick(false);
    connect(&shown(), &QAbstractItemModel::modelReset, this, &RecordTree::restore);
    connect(&filterLine(), &QLineEdit::textChanged, this, &RecordTree::restore);
    // A detail is a sentence: it takes the whole line.
    connect(&shown(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        for (int row = first; m_below == Below::Details && above.isValid() && row <= last; ++row)
            view().setFirstColumnSpanned(row, above, true);
    });
    connect(&view(), &QTreeView::expanded, this, [this](const QModelIndex &row) { follow(row, true); });
    connect(&view(), &QTreeView::collapsed, this, [this](const QModelIndex &row) { follow(row, false); });
}

void RecordTree::rememberFolded(const QString &archive)
{
    const auto hash = QCryptographicHash::hash(archive.toUtf8(), QCryptographicHash::Sha1).toHex();
    m_key = QStringLiteral("folded/%1-%2").arg(view().objectName(), QString::fromLatin1(hash.left(12)));
    const auto folded = QSettings().value(m_key).toStringList();
    for (const auto &id : folded)
        m_turned.insert(id.toLongLong());
}

void RecordTree::unfold(qint64 id)
{
    view().expand(indexOf(id));
}

QList<qint64> RecordTree::shownIds() const
{
    if (m_below == Below::Details)
        return RecordList::shownIds();
    QList<qint64> ids;
    eachRow(shown(), [&](const QModelIndex &row) { ids.append(row.data(IdRole).toLongLong()); });
    return ids;
}

QModelIndex RecordTree::indexOf(qint64 id) const
{
    if (m_below == Below::Details)
        return RecordList::indexOf(id);
    QModelIndex found;
    eachRow(shown(), [&](const QModelIndex &row) {
        if (row.data(IdRole).toLongLong() == id)
            found = row;
    });
    return found;
}

int RecordTree::countOf(const QAbstractItemModel &model) const
{
    if (m_below == Below::Details)
        return RecordList::countOf(model);
    int count = 0;
    eachRow(model, [&](const QModelIndex &) { ++count; });
    return count;
}

void RecordTree::restore()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    if (m_below == Below::Details) {
        for (const auto id : std::as_const(m_turned))
            view().expand(indexOf(id));
        return;
    }
    const bool isSeeking = !filterLine().text().isEmpty();
    eachRow(shown(), [&](const QModelIndex &row) {
        view().setExpanded(row, isSeeking || !m_turned.contains(row.data(IdRole).toLongLong()));
    });
}

void RecordTree::follow(const QModelIndex &row, bool isUnfolded)
{
    const bool isSeeking = m_below == Below::Records && !filterLine().text().isEmpty();
    if (m_isRestoring || isSeeking)
        return;
    const auto id = row.data(IdRole).toLongLong();
    if (isUnfolded == (m_below == Below::Details))
        m_turned.insert(id);
    else
        m_turned.remove(id);
    if (!m_key.isEmpty()) {
        QStringList folded;
        for (const auto each : std::as_const(m_turned))
            folded.append(QString::number(each));
        QSettings().setValue(m_key, folded);
    }
    if (!isUnfolded)
        foldOver(row);
}

// What is selected stays in sight: the row folded over it is selected in its place.
void RecordTree::foldOver(const QModelIndex &row)
{
    const auto current = view().currentIndex();
    if (current.isValid() && current.siblingAtColumn(0) != row && liesBelow(current.siblingAtColumn(0), row))
        select(row.data(IdRole).toLongLong());
}

}
