#include "ui/fields/line_field.h"

#include "ui/look/dropped_files.h"
#include "ui/look/notice_taker.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace seduta {

namespace {

QString copied(QClipboard::Mode mode = QClipboard::Clipboard)
{
    return QGuiApplication::clipboard()->text(mode);
}

}

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(longestLine);
    connect(this, &QLineEdit::inputRejected, this, [this] {
        tellAround(*this, Notice::advice(BoundedText{{}, true, false}.words()));
    });
}

void LineField::setWords(const QString &words)
{
    const auto line = boundedLine(words);
    m_held.hold(words, line);
    if (text() != line.text)
        setText(line.text);
    m_held.noteShown(text());
    setReadOnly(m_isReadOnly);
}

void LineField::setLine(const QString &line)
{
    if (text() != line)
        setText(line);
}

// What did not come by a key or the mouse may hold ends of lines still.
QString LineField::words() const
{
    return m_held.after(boundedLine(text()).text);
}

void LineField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    QLineEdit::setReadOnly(isReadOnly || !m_held.areWhole());
}

bool LineField::take(const QString &foreign)
{
    if (isReadOnly())
        return false;
    if (m_isOfferingLists && QStringView(foreign).trimmed().contains(u'\n')) {
        Q_EMIT listPasted(foreign);
        return true;
    }
    const auto line = boundedLine(foreign, longestLine - text().size() + selectionLength());
    if (line.text == foreign)
        return false;
    insert(line.text);
    if (line.isCut)
        tellAround(*this, Notice::advice(line.words()));
    return true;
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste) || !take(copied()))
        QLineEdit::keyPressEvent(event);
}

// The middle button, where the desktop has a selection to paste.
void LineField::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isPaste =
        event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection() && !isReadOnly();
    if (isPaste)
        deselect();
    if (!isPaste || !take(copied(QClipboard::Selection)))
        QLineEdit::mouseReleaseEvent(event);
}

void LineField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    const auto entries = menu->actions();
    for (auto *entry : entries)
        if (entry->text().endsWith(u'\t' + key)) {
            entry->disconnect(this);
            connect(entry, &QAction::triggered, this, [this] {
                if (!take(copied()))
                    paste();
            });
        }
    menu->popup(event->globalPos());
}

// A file is taken by what stands around, not its path by the field.
void LineField::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFiles(event->mimeData()).isEmpty())
        QLineEdit::dragEnterEvent(event);
    else
        event->ignore();
}

// What is only moved within the field is its own.
void LineField::dropEvent(QDropEvent *event)
{
    if (event->source() != this && !isReadOnly()) {
        deselect();
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
    }
    if (event->source() == this || !take(event->mimeData()->text()))
        QLineEdit::dropEvent(event);
    else
        event->acceptProposedAction();
}

void LineField::focusInEvent(QFocusEvent *event)
{
    if (const QString note = m_held.note(); !note.isEmpty())
        tellAround(*this, Notice::advice(note));
    QLineEdit::focusInEvent(event);
}

}
