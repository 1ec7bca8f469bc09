#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace seduta {

class ListFilter;

/// A list of records with its filter line; empty, it says what goes there and offers the first step.
/// Keys: `/` from the list to the filter, Enter and Down from the filter back; column widths are remembered by the list's name.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    RecordList(const QString &name, QAbstractItemModel &model, QWidget *parent = nullptr);

    /// What stands in place of an empty list.
    void setEmptyWords(const QString &words);
    void setSortedBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    void setUnsorted();
    /// Enter and a double click on a line mean something; these words say what, on the page of keys.
    void setActivation(const QString &words);
    /// Another filter, beside the line.
    void addTool(QWidget &tool);
    /// A line under the list: what adds to it, or what it comes to.
    void addFoot(QWidget &foot);

    qint64 selectedId() const;
    QList<qint64> selectedIds() const;
    /// Also clears the filter where it hides the record; zero selects nothing.
    void select(qint64 id);
    /// Several, the first of them the current one.
    void select(const QList<qint64> &ids);
    void seek(const QString &words);
    void goToFilter();
    QTreeView &view() const { return *m_view; }
    int shownRows() const;
    /// Every id, in the order in which the list shows them.
    QList<qint64> shownIds() const;

Q_SIGNALS:
    void selected(qint64 id);
    void activated(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build(const QString &name);
    void filter(const QString &words);
    void buildKeys();
    void goToList();
    void tellCount();
    /// Widths for the rows that came, and their words for whoever seeks.
    void makeReady();
    void rememberColumns(int resized);
    void restoreColumns();
    /// Until a hand sets them otherwise.
    void fitColumns();

    QString m_name;
    ListFilter *m_filter = nullptr;
    QLineEdit *m_sought = nullptr;
    QTreeView *m_view = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty = nullptr;
    QHBoxLayout *m_top = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_isRestored = false;
    bool m_isAsLeft = false;
    bool m_isFitting = false;
    bool m_isFiltering = false;
};

}
