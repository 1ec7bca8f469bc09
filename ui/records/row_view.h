#pragma once

#include <QTreeView>

namespace seduta {

/// The rows of a list. What is dragged is a small label beside the pointer, so that the place it goes to stays in sight. What is selected is told
/// once a key or the mouse has been dealt with whole: whoever then reads the list anew finds nothing half done.
class RowView : public QTreeView
{
    Q_OBJECT

public:
    explicit RowView(QWidget *parent);

    /// Opens a cell of the current row to be changed.
    void editColumn(int column);
    /// Keeps what is being typed in a row, if anything is.
    void endEditing();
    /// Whether something is being typed in a row that is not being kept just now.
    bool isEditing() const { return state() == EditingState && !m_isCommitting; }

Q_SIGNALS:
    void chosen();
    void editingEnded();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    /// Copies whole rows, a tab between the columns.
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void startDrag(Qt::DropActions supported) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void commitData(QWidget *editor) override;
    /// Tab goes on to the next cell of the row that may be changed, and back.
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    template <class Deal>
    bool dealtWith(const Deal &deal);
    void tellChosen();
    void editBeside(int column, int step);
    QString rowsInWords() const;
    QPixmap labelOf(const QModelIndexList &rows) const;

    int m_underway = 0;
    bool m_isChosen = false;
    bool m_isCommitting = false;
    /// The column of the cell that is, or was last, changed in its row.
    int m_edited = 0;
};

}
