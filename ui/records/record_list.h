#pragma once

#include <QModelIndex>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QAbstractProxyModel;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace seduta {

class EmptyState;
class LineField;
class ListFilter;
class RowView;

/// A list of records with its filter line; empty, it says what goes there and offers the first step.
/// Keys: `/` from the list to the filter, Enter and Down from the filter back; column widths are remembered by the list's name.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    RecordList(const QString &name, QAbstractItemModel &model, QWidget *parent = nullptr);
    ~RecordList() override;

    /// What stands in place of an empty list.
    void setEmptyWords(const QString &words);
    /// What makes its first line, beside those words; none where they are empty.
    void setFirstAct(const QString &words);
    /// The column that says which record a line is: it is the last to be cut. The first, where nothing else is said.
    void setNameColumn(int column);
    void setSortedBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    void setUnsorted();
    /// Enter and a double click on a line mean something; these words say what, on the page of keys.
    void setActivation(const QString &words);
    /// Cells of a row are changed in the row: by a double click, or where the page opens them.
    void setEditedInRow();
    void editCurrent(int column);
    void endEditing();
    bool isEditing() const;
    /// Another filter, beside the line.
    void addTool(QWidget &tool);
    /// A line over the list: more filters than fit beside the line.
    void addHead(QWidget &head);
    /// A line under the list: what adds to it, or what it comes to.
    void addFoot(QWidget &foot);

    /// Of several, the one the keyboard is on.
    qint64 selectedId() const;
    /// In the order in which the list shows them, whichever was clicked first.
    QList<qint64> selectedIds() const;
    /// Also clears the filter where it hides the record; zero selects nothing.
    void select(qint64 id);
    /// Several, the first of them the current one.
    void select(const QList<qint64> &ids);
    void seek(const QString &words);
    void goToFilter();
    QTreeView &view() const;
    int shownRows() const;
    /// Every id, in the order in which the list shows them.
    virtual QList<qint64> shownIds() const;

Q_SIGNALS:
    void selected(qint64 id);
    void activated(qint64 id);
    /// The first line is to be made.
    void firstAsked();
    /// What was typed in a row is kept or given up.
    void editingEnded();

protected:
    /// With a filter of its own, already over its records, and what has it seek.
    RecordList(const QString &name, QAbstractProxyModel &filter, const std::function<void(const QString &)> &seek,
               QWidget *parent);

    /// Where a record is shown; nowhere, where the filter hides it.
    virtual QModelIndex indexOf(qint64 id) const;
    /// How many records a model holds: the list's own, or what its filter lets through.
    virtual int countOf(const QAbstractItemModel &model) const;
    QAbstractItemModel &shown() const;
    LineField &filterLine() const { return *m_sought; }
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    RecordList(const QString &name, ListFilter &filter, QWidget *parent);
    void build(const QString &name);
    void filter(const QString &words);
    void buildKeys();
    void goToList();
    void tellCount();
    void tellFilter(int all);
    /// In place of the lines, where there are none: why.
    void tellEmpty(int shown, int all);
    /// Widths for the rows that came, and their words for whoever seeks.
    void makeReady();
    void rememberColumns(int resized);
    void restoreColumns();
    /// As wide as there is room, until a hand sets them otherwise; what has no room at all is not shown.
    void fitColumns();
    QList<int> wantedWidths() const;
    void giveWidths(const QList<int> &wanted, int whole);
    int room() const;
    QModelIndexList selectedRows() const;

    QString m_name;
    QString m_emptyWords{};
    int m_nameColumn = 0;
    QAbstractProxyModel *m_filter = nullptr;
    /// The same, where no row lies below another.
    ListFilter *m_flat = nullptr;
    std::function<void(const QString &)> m_seek{};
    LineField *m_sought = nullptr;
    RowView *m_view = nullptr;
    QLabel *m_count = nullptr;
    EmptyState *m_empty = nullptr;
    QHBoxLayout *m_top = nullptr;
    QStackedWidget *m_stack = nullptr;
    /// The columns there is no room for now.
    QList<int> m_dropped{};
    bool m_isRestored = false;
    bool m_isAsLeft = false;
    bool m_isFitting = false;
    bool m_isFiltering = false;
    /// By what stands beside the line, or over it.
    bool m_isFilteredOtherwise = false;
};

}
