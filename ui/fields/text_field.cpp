#include "ui/fields/text_field.h"

#include "ui/look/dropped_files.h"
#include "ui/look/notice_taker.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTextBlock>

namespace seduta {

TextField::TextField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    // Tab goes to the next field, as everywhere.
    setTabChangesFocus(true);
}

void TextField::setWords(const QString &words)
{
    const QString standing = toPlainText();
    const bool standsThere = standing == words;
    // Nothing is put anew under the cursor.
    if (!standsThere && words == m_held.after(standing))
        return;
    const auto taken = standsThere ? BoundedText{words} : bounded(words);
    m_held.hold(words, taken);
    if (standing != taken.text)
        setPlainText(taken.text);
    m_held.noteShown(toPlainText());
    setReadOnly(m_isReadOnly);
}

void TextField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    QPlainTextEdit::setReadOnly(isReadOnly || !m_held.areWhole());
}

// What is selected gives its place to what is pasted.
TextBounds TextField::room() const
{
    const auto cursor = textCursor();
    const auto blockAt = [this](int position) { return document()->findBlock(position).blockNumber(); };
    const TextBounds whole;
    return {whole.letters - document()->characterCount() + 1 + (cursor.selectionEnd() - cursor.selectionStart()),
            whole.paragraphs - blockCount() + 1 + blockAt(cursor.selectionEnd()) - blockAt(cursor.selectionStart())};
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    const int start = textCursor().selectionStart();
    const auto block = document()->findBlock(start);
    const int end = textCursor().selectionEnd();
    const auto blockOfEnd = document()->findBlock(end);
    const auto taken =
        bounded(source->text(), room(),
                {block.text().left(start - block.position()), blockOfEnd.text().mid(end - blockOfEnd.position())});
    QMimeData within;
    within.setText(taken.text);
    QPlainTextEdit::insertFromMimeData(&within);
    if (!taken.isWhole())
        tellAround(*this, Notice::advice(taken.words()));
}

// A file is taken by what stands around, not its path by the field.
void TextField::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFiles(event->mimeData()).isEmpty())
        QPlainTextEdit::dragEnterEvent(event);
    else
        event->ignore();
}

void TextField::focusInEvent(QFocusEvent *event)
{
    if (const QString note = m_held.note(); !note.isEmpty())
        tellAround(*this, Notice::advice(note));
    QPlainTextEdit::focusInEvent(event);
}

}
