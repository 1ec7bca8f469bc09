#include "ui/records/row_view.h"

#include "core/support/bounded_text.h"
#include "ui/records/brief_delegate.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace seduta {

namespace {

constexpr int longestLabel = 260;
constexpr QSize margins(10, 5);
constexpr QPoint besidePointer(-14, -14);

/// The words of a row a reader would name it by: its longest.
QString wordsOf(const QModelIndex &row)
{
    QString words;
    const auto *model = row.model();
    for (int column = 0; model && column < model->columnCount(row.parent()); ++column)
        if (const QString cell = row.siblingAtColumn(column).data().toString().simplified(); cell.size() > words.size())
            words = cell;
    return words;
}

}

RowView::RowView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new BriefDelegate(this));
}

// What is told may take the page away, and the view with it.
template <class Deal>
bool RowView::dealtWith(const Deal &deal)
{
    const QPointer<RowView> view(this);
    ++m_underway;
    const bool isDone = deal();
    if (view) {
        --m_underway;
        tellChosen();
    }
    return isDone;
}

bool RowView::event(QEvent *event)
{
    return dealtWith([&] { return QTreeView::event(event); });
}

bool RowView::viewportEvent(QEvent *event)
{
    return dealtWith([&] { return QTreeView::viewportEvent(event); });
}

void RowView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    m_isChosen = true;
    tellChosen();
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (const QString words = rowsInWords(); !words.isEmpty())
        QGuiApplication::clipboard()->setText(words);
}

QString RowView::rowsInWords() const
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &one, const QModelIndex &other) {
        return visualRect(one).top() < visualRect(other).top();
    });
    QStringList lines;
    for (const auto &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < header()->count(); ++column)
            cells.append(row.siblingAtColumn(header()->logicalIndex(column)).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void RowView::tellChosen()
{
    if (m_underway == 0 && std::exchange(m_isChosen, false))
        Q_EMIT chosen();
}

// Not the view's own: its picture is of whole rows, and hides where they are let go. The models take their rows away themselves.
void RowView::startDrag(Qt::DropActions supported)
{
    QModelIndexList rows = selectionModel()->selectedRows();
    rows.removeIf([](const QModelIndex &row) { return !row.flags().testFlag(Qt::ItemIsDragEnabled); });
    auto *carried = rows.isEmpty() ? nullptr : model()->mimeData(rows);
    if (!carried)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(labelOf(rows));
    drag->setHotSpot(besidePointer);
    drag->exec(supported, defaultDropAction());
}

void RowView::editColumn(int column)
{
    if (const auto cell = currentIndex().siblingAtColumn(column); cell.flags().testFlag(Qt::ItemIsEditable))
        edit(cell, AllEditTriggers, nullptr);
}

void RowView::endEditing()
{
    if (!isEditing())
        return;
    if (auto *editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

// Keeping it may have the list read anew, and that asks for no second keeping.
void RowView::commitData(QWidget *editor)
{
    const QScopedValueRollback committing(m_isCommitting, true);
    QTreeView::commitData(editor);
}

void RowView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int column = m_edited;
    // Where the list was read anew meanwhile, the editor is gone already.
    if (state() == EditingState)
        QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (!hasFocus() && isVisible())
        setFocus(Qt::OtherFocusReason);
    Q_EMIT editingEnded();
    if (hint == QAbstractItemDelegate::EditNextItem)
        editBeside(column, 1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        editBeside(column, -1);
}

bool RowView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isOpened = QTreeView::edit(index, trigger, event);
    if (isOpened && state() == EditingState)
        m_edited = index.column();
    return isOpened;
}

void RowView::editBeside(int column, int step)
{
    const auto row = currentIndex();
    for (int next = column + step; row.isValid() && next >= 0 && next < header()->count(); next += step)
        if (row.siblingAtColumn(next).flags().testFlag(Qt::ItemIsEditable)) {
            editColumn(next);
            return;
        }
}

QPixmap RowView::labelOf(const QModelIndexList &rows) const
{
    const QString name = fontMetrics().elidedText(shortened(wordsOf(rows.constFirst())), Qt::ElideRight, longestLabel);
    const QString words = rows.size() == 1 ? name : QStringLiteral("%1 +%2").arg(name).arg(rows.size() - 1);
    const QSize size = fontMetrics().size(Qt::TextSingleLine, words) + 2 * margins;
    QPixmap label(size * devicePixelRatioF());
    label.setDevicePixelRatio(devicePixelRatioF());
    label.fill(palette().color(QPalette::Highlight));
    QPainter painter(&label);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, words);
    return label;
}

}
