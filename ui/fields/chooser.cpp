#include "ui/fields/chooser.h"

#include "core/support/bounded_text.h"
#include "core/support/text.h"
#include "ui/fields/line_field.h"
#include "ui/look/notice_taker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace seduta {

namespace {

constexpr int linesAtOnce = 12;
constexpr int linesFound = 200;
constexpr int rowOfNew = -1;

bool holds(const QString &name, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return name.contains(word); });
}

bool isOfTheWindow(const QFocusEvent &event)
{
    return event.reason() == Qt::PopupFocusReason || event.reason() == Qt::ActiveWindowFocusReason
        || event.reason() == Qt::MenuBarFocusReason;
}

}

Chooser::Chooser(QWidget *parent)
    : QComboBox(parent)
    , m_lines(new QStandardItemModel(this))
    , m_found(new QCompleter(m_lines, this))
{
    setEditable(true);
    setLineEdit(new LineField(this));
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_found->setWidget(this);
    m_found->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_found->setMaxVisibleItems(linesAtOnce);
    connect(lineEdit(), &QLineEdit::textEdited, this, &Chooser::seek);
    connect(lineEdit(), &QLineEdit::textChanged, this, [this] {
        if (!hasFocus() && !isSeeking())
            lineEdit()->setCursorPosition(0);
    });
    connect(m_found, qOverload<const QModelIndex &>(&QCompleter::activated), this, &Chooser::takeLine);
}

void Chooser::setNew(const NewChoice &makeNew)
{
    m_new = makeNew;
}

bool Chooser::isSeeking() const
{
    return lineEdit()->text() != itemText(currentIndex());
}

std::optional<Error> Chooser::unsettled()
{
    if (!isSeeking() || settled())
        return std::nullopt;
    return Error{ErrorKind::Validation,
                 tr("\"%1\" is none of the choices: choose one of the lines, or empty the field.")
                     .arg(shortened(lineEdit()->text().trimmed())),
                 objectName()};
}

void Chooser::showPopup()
{
    if (isSeeking())
        showFound();
    else
        QComboBox::showPopup();
}

// Those that begin with what is typed come first.
QList<int> Chooser::rowsFound() const
{
    const QString typed = folded(lineEdit()->text());
    const auto words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<int> first;
    QList<int> then;
    for (int row = 0; !words.isEmpty() && row < count(); ++row) {
        const QString name = folded(itemText(row));
        if (name.startsWith(typed))
            first.append(row);
        else if (holds(name, words))
            then.append(row);
    }
    return first + then;
}

// The row the words can only mean; less than zero where they may mean several, or none.
int Chooser::rowMeant() const
{
    const auto rows = rowsFound();
    const QString typed = folded(lineEdit()->text());
    QList<int> same;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(same),
                 [&](int row) { return folded(itemText(row)) == typed; });
    const auto &meant = same.isEmpty() ? rows : same;
    return meant.size() == 1 ? meant.constFirst() : -1;
}

void Chooser::seek()
{
    Q_EMIT sought();
    showFound();
}

void Chooser::showFound()
{
    m_lines->clear();
    const QString typed = lineEdit()->text().trimmed();
    const auto rows = rowsFound();
    for (const int row : rows.mid(0, linesFound)) {
        auto *line = new QStandardItem(itemText(row).trimmed());
        line->setData(row, Qt::UserRole);
        m_lines->appendRow(line);
    }
    const bool isKnown = !rows.isEmpty() && folded(itemText(rows.constFirst())) == folded(typed);
    if (m_new.make && !folded(typed).isEmpty() && !isKnown) {
        auto *line = new QStandardItem(m_new.line.arg(shortened(typed)));
        line->setData(rowOfNew, Qt::UserRole);
        m_lines->appendRow(line);
    }
    if (m_lines->rowCount() == 0) {
        m_found->popup()->hide();
        return;
    }
    m_found->complete();
    m_found->popup()->setCurrentIndex(m_found->completionModel()->index(0, 0));
}

void Chooser::hideFound()
{
    if (isShowingFound())
        m_found->popup()->hide();
}

// The popup is made when it is asked for: not before something was sought.
bool Chooser::isShowingFound() const
{
    return m_lines->rowCount() > 0 && m_found->popup()->isVisible();
}

void Chooser::stepInFound(int steps)
{
    if (!isShowingFound()) {
        showFound();
        return;
    }
    const auto current = m_found->popup()->currentIndex();
    const int row = qBound(0, current.row() + steps, m_lines->rowCount() - 1);
    m_found->popup()->setCurrentIndex(m_found->completionModel()->index(row, 0));
}

void Chooser::takeLine(const QModelIndex &line)
{
    const int row = line.data(Qt::UserRole).toInt();
    hideFound();
    if (row == rowOfNew)
        makeNew();
    else
        takeRow(row);
    Q_EMIT lineTaken();
}

void Chooser::takeCurrentLine()
{
    if (!isShowingFound())
        showFound();
    if (const auto line = m_found->popup()->currentIndex(); isShowingFound() && line.isValid())
        takeLine(line);
}

void Chooser::takeRow(int row)
{
    setCurrentIndex(row);
    restore();
    Q_EMIT activated(row);
}

// What is made is announced before it is known here, and may be among the choices already.
void Chooser::makeNew()
{
    const auto make = m_new.make;
    const auto made = make(lineEdit()->text().simplified());
    if (!made) {
        restore();
        tellAround(*this, Notice::failure(made.error()));
        return;
    }
    if (findData(made->value) < 0)
        addItem(shortened(made->words), made->value);
    takeRow(findData(made->value));
}

bool Chooser::settled()
{
    const bool isEmpty = folded(lineEdit()->text()).isEmpty();
    const int row = isEmpty ? findData(0) : rowMeant();
    if (row < 0)
        return false;
    takeRow(row);
    return true;
}

void Chooser::restore()
{
    hideFound();
    lineEdit()->setText(itemText(currentIndex()));
    if (hasFocus())
        lineEdit()->selectAll();
}

bool Chooser::isTakenWhileSeeking(int key)
{
    switch (key) {
    case Qt::Key_Escape: restore(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: takeCurrentLine(); return true;
    case Qt::Key_Down: stepInFound(1); return true;
    case Qt::Key_Up: stepInFound(-1); return true;
    default: return false;
    }
}

// A choice that stands there is walked from as in any other box.
bool Chooser::isTakenAtRest(int key)
{
    if ((key != Qt::Key_Home && key != Qt::Key_End) || count() == 0)
        return false;
    if (const int row = key == Qt::Key_Home ? 0 : count() - 1; row != currentIndex())
        takeRow(row);
    return true;
}

// A name that stands there is not written on: what is typed takes its place.
void Chooser::typeOver(const QKeyEvent &event)
{
    const bool isLetter = !event.text().isEmpty() && event.text().front().isPrint();
    if (isLetter && !isSeeking() && !lineEdit()->hasSelectedText())
        lineEdit()->selectAll();
}

void Chooser::keyPressEvent(QKeyEvent *event)
{
    typeOver(*event);
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isTaken =
        isPlain && (isSeeking() || isShowingFound() ? isTakenWhileSeeking(event->key()) : isTakenAtRest(event->key()));
    if (isTaken)
        event->accept();
    else
        QComboBox::keyPressEvent(event);
}

void Chooser::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (!isOfTheWindow(*event) && event->reason() != Qt::MouseFocusReason)
        lineEdit()->selectAll();
}

// The lines would keep the focus from being seen to go.
bool Chooser::focusNextPrevChild(bool isNext)
{
    hideFound();
    return QComboBox::focusNextPrevChild(isNext);
}

void Chooser::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (isOfTheWindow(*event))
        return;
    const QString typed = lineEdit()->text().trimmed();
    if (isSeeking() && !settled()) {
        restore();
        tellAround(*this,
                   Notice::advice(tr("\"%1\" is none of the choices: \"%2\" stays.")
                                      .arg(shortened(typed), itemText(currentIndex()).trimmed())));
    }
    hideFound();
    lineEdit()->deselect();
    lineEdit()->setCursorPosition(0);
}

}
