#include "ui/records/record_list.h"

#include "core/support/bounded_text.h"
#include "ui/fields/line_field.h"
#include "ui/look/keys.h"
#include "ui/records/column_widths.h"
#include "ui/records/empty_state.h"
#include "ui/records/list_filter.h"
#include "ui/records/row_view.h"
#include "ui/records/rows_model.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace seduta {

namespace {

// Rows whose words say how wide a column is to be, beside those in sight.
constexpr int rowsMeasured = 60;
constexpr int rowsWorthFiltering = 9;
constexpr qsizetype wordsRepeated = 60;
// As long as the longest state of a record, with the space around it: a day and an hour are shorter.
constexpr auto longestKeptWhole = "00/00/0000 00:00 00";

/// Its place in the list, from the outermost row inwards.
QList<int> placeOf(QModelIndex row)
{
    QList<int> place;
    for (; row.isValid(); row = row.parent())
        place.prepend(row.row());
    return place;
}

/// The column that takes what room is left: no hand made it as wide as it is.
int lastShown(const QHeaderView &header)
{
    int place = header.count() - 1;
    while (place > 0 && header.isSectionHidden(header.logicalIndex(place)))
        --place;
    return header.logicalIndex(place);
}

}

RecordList::RecordList(const QString &name, QAbstractItemModel &model, QWidget *parent)
    : RecordList(name, *new ListFilter(model), parent)
{
}

RecordList::RecordList(const QString &name, ListFilter &filter, QWidget *parent)
    : RecordList(
        name, filter, [&filter](const QString &words) { filter.seek(words); }, parent)
{
    m_flat = &filter;
}

RecordList::RecordList(const QString &name, QAbstractProxyModel &filter,
                       const std::function<void(const QString &)> &seek, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_filter(&filter)
    , m_seek(seek)
    , m_sought(new LineField(this))
    , m_view(new RowView(this))
    , m_count(new QLabel(this))
    , m_empty(new EmptyState(name, this))
    , m_stack(new QStackedWidget(this))
{
    m_filter->setParent(this);
    build(name);

    connect(m_sought, &QLineEdit::textChanged, this, &RecordList::filter);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RecordList::tellCount);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &RecordList::tellCount);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &RecordList::tellCount);
    connect(m_filter->sourceModel(), &QAbstractItemModel::modelReset, this, &RecordList::makeReady);
    connect(m_view, &RowView::chosen, this, [this] {
        if (!m_isFiltering)
            Q_EMIT selected(selectedId());
    });
    connect(m_view, &RowView::editingEnded, this, &RecordList::editingEnded);
    connect(m_empty, &EmptyState::firstActed, this, &RecordList::firstAsked);
    connect(m_view->header(), &QHeaderView::sectionResized, this, &RecordList::rememberColumns);
    // No focus proxy: Tab would go to it past the filter.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        // Never to the filter: what is typed there finds nothing, and is lost.
        if (now != this)
            return;
        auto &part = m_stack->currentWidget() == m_view ? static_cast<QWidget &>(*m_view) : m_empty->wordsPart();
        part.setFocus(Qt::OtherFocusReason);
        if (selectedId() == 0)
            select(shownIds().value(0));
    });
    tellCount();
}

// What the view still tells while it goes is for nobody.
RecordList::~RecordList()
{
    m_filter->disconnect(this);
    m_view->selectionModel()->disconnect(this);
    m_view->header()->disconnect(this);
    m_view->disconnect(this);
}

void RecordList::build(const QString &name)
{
    m_sought->setObjectName(name + QStringLiteral("Filter"));
    m_sought->setPlaceholderText(tr("Filter ( / )"));
    m_sought->setAccessibleName(tr("Filter the list"));
    m_sought->setClearButtonEnabled(true);
    m_count->setObjectName(name + QStringLiteral("Count"));

    m_view->setObjectName(name);
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setResizeContentsPrecision(rowsMeasured);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    buildKeys();

    m_top = new QHBoxLayout;
    m_top->addWidget(m_sought, 1);
    m_top->addStretch(0);
    m_top->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_top);
    column->addWidget(m_stack, 1);
}

void RecordList::buildKeys()
{
    // On an Italian keyboard the slash wants Shift.
    onKey(*m_view, {Qt::Key_Slash, Qt::SHIFT | Qt::Key_Slash}, tr("To the filter"), this, [this] { goToFilter(); });
    onKey(*m_sought, enterKeys() << Qt::Key_Down, tr("Back to the list"), this, [this] { goToList(); });
    onKey(*m_sought, {Qt::Key_Escape}, tr("Clears the filter, then back to the list"), this, [this] {
        if (m_sought->text().isEmpty())
            goToList();
        else
            m_sought->clear();
    });
}

void RecordList::setActivation(const QString &words)
{
    connect(m_view, &QTreeView::activated, this, [this] { Q_EMIT activated(selectedId()); });
    onKey(*m_view, enterKeys(), words, this, [this] { Q_EMIT activated(selectedId()); });
}

void RecordList::setEditedInRow()
{
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked);
}

void RecordList::editCurrent(int column)
{
    m_view->editColumn(column);
}

void RecordList::endEditing()
{
    m_view->endEditing();
}

bool RecordList::isEditing() const
{
    return m_view->isEditing();
}

void RecordList::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
}

void RecordList::setFirstAct(const QString &words)
{
    m_empty->setFirstAct(words);
}

void RecordList::setNameColumn(int column)
{
    m_nameColumn = column;
}

void RecordList::setSortedBy(int column, Qt::SortOrder order)
{
    m_view->sortByColumn(column, order);
}

void RecordList::setUnsorted()
{
    m_view->setSortingEnabled(false);
    m_filter->sort(-1);
}

void RecordList::addTool(QWidget &tool)
{
    m_top->insertWidget(0, &tool);
    m_isFilteredOtherwise = true;
}

void RecordList::addHead(QWidget &head)
{
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, &head);
    m_isFilteredOtherwise = true;
}

void RecordList::addFoot(QWidget &foot)
{
    layout()->addWidget(&foot);
}

QTreeView &RecordList::view() const
{
    return *m_view;
}

qint64 RecordList::selectedId() const
{
    const auto &selection = *m_view->selectionModel();
    if (const auto current = selection.currentIndex(); current.isValid() && selection.isSelected(current))
        return current.data(IdRole).toLongLong();
    const auto rows = selectedRows();
    return rows.isEmpty() ? 0 : rows.constFirst().data(IdRole).toLongLong();
}

QModelIndexList RecordList::selectedRows() const
{
    auto rows = m_view->selectionModel()->selectedRows();
    if (rows.size() > 1)
        std::sort(rows.begin(), rows.end(),
                  [](const QModelIndex &one, const QModelIndex &other) { return placeOf(one) < placeOf(other); });
    return rows;
}

QList<qint64> RecordList::selectedIds() const
{
    QList<qint64> ids;
    const auto rows = selectedRows();
    for (const auto &row : rows)
        ids.append(row.data(IdRole).toLongLong());
    return ids;
}

QList<qint64> RecordList::shownIds() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        ids.append(m_filter->index(row, 0).data(IdRole).toLongLong());
    return ids;
}

void RecordList::select(qint64 id)
{
    auto found = id == 0 ? QModelIndex() : indexOf(id);
    if (id != 0 && !found.isValid() && !m_sought->text().isEmpty()) {
        m_sought->clear();
        found = indexOf(id);
    }
    if (!found.isValid()) {
        m_view->selectionModel()->clear();
        return;
    }
    // Not the view's own setCurrentIndex: with Ctrl held, as in Ctrl+Z, it takes the selection away.
    m_view->selectionModel()->setCurrentIndex(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(found);
}

void RecordList::select(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    select(ids.constFirst());
    QItemSelection several;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (const auto index = m_filter->index(row, 0); ids.contains(index.data(IdRole).toLongLong()))
            several.select(index, index);
    m_view->selectionModel()->select(several, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QModelIndex RecordList::indexOf(qint64 id) const
{
    if (m_flat)
        return m_flat->index(m_flat->rowOf(id), 0);
    const auto found = m_filter->rowCount() == 0
        ? QModelIndexList()
        : m_filter->match(m_filter->index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    return found.value(0);
}

int RecordList::countOf(const QAbstractItemModel &model) const
{
    return model.rowCount();
}

QAbstractItemModel &RecordList::shown() const
{
    return *m_filter;
}

void RecordList::seek(const QString &words)
{
    m_sought->setVisible(m_sought->isVisibleTo(this) || !words.isEmpty());
    m_sought->setText(words);
}

// What is selected stays so, as far as it is still shown; only what does not is told.
void RecordList::filter(const QString &words)
{
    auto &selection = *m_view->selectionModel();
    const auto before = selection.selectedRows();
    const auto current = m_filter->mapToSource(selection.currentIndex());
    QModelIndexList records;
    for (const auto &row : before)
        records.append(m_filter->mapToSource(row));
    m_isFiltering = true;
    m_seek(words);
    QItemSelection kept;
    for (const auto &record : std::as_const(records))
        if (const auto row = m_filter->mapFromSource(record); row.isValid())
            kept.select(row, row);
    selection.setCurrentIndex(m_filter->mapFromSource(current), QItemSelectionModel::NoUpdate);
    selection.select(kept, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isFiltering = false;
    if (kept.size() != before.size())
        Q_EMIT selected(selectedId());
}

void RecordList::goToFilter()
{
    m_sought->show();
    m_count->show();
    m_sought->setFocus(Qt::ShortcutFocusReason);
    m_sought->selectAll();
}

int RecordList::shownRows() const
{
    return countOf(*m_filter);
}

void RecordList::tellCount()
{
    // While it is made, the list counts as any other.
    const int shown = countOf(*m_filter); // NOLINT(clang-analyzer-optin.cplusplus.VirtualCall)
    const int all = countOf(*m_filter->sourceModel()); // NOLINT(clang-analyzer-optin.cplusplus.VirtualCall)
    tellFilter(all);
    m_count->setText(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
    tellEmpty(shown, all);
    if (!m_isRestored && m_filter->columnCount() > 0)
        restoreColumns();
}

// What is seen at a glance needs none; it comes when it is asked for by its key, and stays while it seeks.
void RecordList::tellFilter(int all)
{
    const bool isShown = all >= rowsWorthFiltering || m_sought->hasFocus() || !m_sought->text().isEmpty();
    m_sought->setVisible(isShown);
    m_count->setVisible(isShown || m_isFilteredOtherwise);
}

void RecordList::tellEmpty(int shown, int all)
{
    if (shown == 0)
        m_empty->setWords(all == 0 ? m_emptyWords
                                   : tr("No line contains \"%1\". Esc clears the filter.")
                                         .arg(shortened(m_sought->text(), wordsRepeated)));
    m_empty->setWhole(all == 0);
    const bool isEmpty = shown == 0 && !m_empty->words().isEmpty();
    // The first line that comes is read by the keys that waited for it.
    const bool wasWaitedFor = m_empty->wordsPart().hasFocus();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (wasWaitedFor && !isEmpty)
        m_view->setFocus(Qt::OtherFocusReason);
}

void RecordList::makeReady()
{
    fitColumns();
    if (m_flat && isVisible())
        m_flat->prepare();
}

void RecordList::rememberColumns(int resized)
{
    if (m_isFitting || resized == lastShown(*m_view->header()) || !m_isRestored || !isVisible())
        return;
    m_isAsLeft = true;
    QSettings().setValue(QStringLiteral("columns/") + m_name, m_view->header()->saveState());
}

void RecordList::restoreColumns()
{
    auto &header = *m_view->header();
    QList<bool> isHidden;
    for (int column = 0; column < header.count(); ++column)
        isHidden.append(header.isSectionHidden(column));
    m_isAsLeft = header.restoreState(QSettings().value(QStringLiteral("columns/") + m_name).toByteArray());
    // Those that had no room may have it now.
    for (int column = 0; column < isHidden.size(); ++column)
        header.setSectionHidden(column, isHidden.at(column));
    m_view->header()->setStretchLastSection(true);
    m_isRestored = true;
}

// A scroll bar that is about to come takes its width.
int RecordList::room() const
{
    const auto &bar = *m_view->verticalScrollBar();
    const bool isComing =
        !bar.isVisible() && m_filter->rowCount() * m_view->sizeHintForRow(0) > m_view->viewport()->height();
    return m_view->viewport()->width() - (isComing ? bar.sizeHint().width() : 0);
}

void RecordList::fitColumns()
{
    if (m_filter->rowCount() == 0 || !isVisible())
        return;
    m_isFitting = true;
    auto &header = *m_view->header();
    header.setStretchLastSection(false);
    for (const int column : std::as_const(m_dropped))
        header.showSection(column);
    const int whole = m_view->fontMetrics().horizontalAdvance(QLatin1String(longestKeptWhole));
    auto wanted = wantedWidths();
    m_dropped = columnsWithoutRoom(m_isAsLeft ? wanted : readableWidths(wanted, m_nameColumn, room(), whole),
                                   m_nameColumn, room());
    for (const int column : std::as_const(m_dropped)) {
        header.hideSection(column);
        wanted[column] = 0;
    }
    if (!m_isAsLeft)
        giveWidths(wanted, whole);
    header.setStretchLastSection(true);
    m_isFitting = false;
}

// Of each column; nothing for one that is not shown.
QList<int> RecordList::wantedWidths() const
{
    auto &header = *m_view->header();
    QList<int> wanted;
    for (int column = 0; column < header.count(); ++column) {
        if (!m_isAsLeft && !header.isSectionHidden(column))
            m_view->resizeColumnToContents(column);
        wanted.append(header.sectionSize(column));
    }
    return wanted;
}

void RecordList::giveWidths(const QList<int> &wanted, int whole)
{
    QList<int> shown;
    QList<int> places;
    for (int column = 0; column < wanted.size(); ++column)
        if (wanted.at(column) > 0) {
            places.append(column);
            shown.append(wanted.at(column));
        }
    const auto widths = fittedWidths(shown, places.indexOf(m_nameColumn), room(), whole);
    for (qsizetype i = 0; i < widths.size(); ++i)
        m_view->header()->resizeSection(places.at(i), widths.at(i));
}

void RecordList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void RecordList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makeReady();
}

void RecordList::goToList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (selectedId() == 0 && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
}

}
