#include "ui/look/text_keys.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <array>

namespace seduta {

namespace {

// Where text is written and where it is only read and copied.
constexpr std::array readingKeys{
    QKeySequence::Copy,
    QKeySequence::SelectAll,
    QKeySequence::MoveToNextChar,
    QKeySequence::MoveToPreviousChar,
    QKeySequence::MoveToNextWord,
    QKeySequence::MoveToPreviousWord,
    QKeySequence::MoveToNextLine,
    QKeySequence::MoveToPreviousLine,
    QKeySequence::MoveToNextPage,
    QKeySequence::MoveToPreviousPage,
    QKeySequence::MoveToStartOfLine,
    QKeySequence::MoveToEndOfLine,
    QKeySequence::MoveToStartOfBlock,
    QKeySequence::MoveToEndOfBlock,
    QKeySequence::MoveToStartOfDocument,
    QKeySequence::MoveToEndOfDocument,
    QKeySequence::SelectNextChar,
    QKeySequence::SelectPreviousChar,
    QKeySequence::SelectNextWord,
    QKeySequence::SelectPreviousWord,
    QKeySequence::SelectNextLine,
    QKeySequence::SelectPreviousLine,
    QKeySequence::SelectNextPage,
    QKeySequence::SelectPreviousPage,
    QKeySequence::SelectStartOfLine,
    QKeySequence::SelectEndOfLine,
    QKeySequence::SelectStartOfBlock,
    QKeySequence::SelectEndOfBlock,
    QKeySequence::SelectStartOfDocument,
    QKeySequence::SelectEndOfDocument,
};

/// Of a single line they are nobody's: from a filter they lead to its list.
constexpr std::array keysBetweenLines{
    QKeySequence::MoveToNextLine,
    QKeySequence::MoveToPreviousLine,
    QKeySequence::MoveToNextPage,
    QKeySequence::MoveToPreviousPage,
};

constexpr std::array writingKeys{
    QKeySequence::Cut,       QKeySequence::Paste,
    QKeySequence::Delete,    QKeySequence::DeleteEndOfWord,
    QKeySequence::Backspace, QKeySequence::DeleteStartOfWord,
};

// On some desktops standard keys of text lie on letters (Ctrl+E, Ctrl+K): those are commands here, told on the page of keys.
bool isOnALetter(const QKeyEvent &key)
{
    return key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z && key.modifiers().testFlag(Qt::ControlModifier)
        && !key.matches(QKeySequence::Copy) && !key.matches(QKeySequence::Cut) && !key.matches(QKeySequence::Paste)
        && !key.matches(QKeySequence::SelectAll);
}

// By either of its keys, whatever the desktop takes for the standard one.
bool isRedo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Redo)
        || (key.key() == Qt::Key_Z && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        || (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
}

template <class Keys>
bool isOneOf(const Keys &keys, const QKeyEvent &key)
{
    return std::any_of(keys.begin(), keys.end(), [&](QKeySequence::StandardKey each) { return key.matches(each); });
}

struct TextState {
    bool isText = false;
    bool isReadOnly = false;
    bool isUndoAvailable = false;
    bool isRedoAvailable = false;
};

// The line of a box in which words are typed has the keys of the box.
QLineEdit *lineOf(const QObject &field)
{
    const auto *box = qobject_cast<const QComboBox *>(&field);
    return box ? box->lineEdit() : nullptr;
}

bool isLine(const QObject &field)
{
    return lineOf(field) || qobject_cast<const QLineEdit *>(&field);
}

TextState stateOf(const QObject &field)
{
    if (const auto *line = lineOf(field); line)
        return stateOf(*line);
    if (const auto *line = qobject_cast<const QLineEdit *>(&field); line)
        return {true, line->isReadOnly(), line->isUndoAvailable(), line->isRedoAvailable()};
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field); text)
        return {true, text->isReadOnly(), text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    if (const auto *rich = qobject_cast<const QTextEdit *>(&field); rich)
        return {true, rich->isReadOnly(), rich->document()->isUndoAvailable(), rich->document()->isRedoAvailable()};
    return {};
}

}

bool belongsToText(const QObject &field, const QKeyEvent &key)
{
    const auto text = stateOf(field);
    if (!text.isText || (isOnALetter(key) && !isRedo(key)) || (isLine(field) && isOneOf(keysBetweenLines, key)))
        return false;
    return isOneOf(readingKeys, key)
        || (!text.isReadOnly && (isOneOf(writingKeys, key) || (isRedo(key) && text.isRedoAvailable)));
}

bool isRedoneIn(QObject &field, const QKeyEvent &key)
{
    const auto text = stateOf(field);
    if (!isRedo(key) || text.isReadOnly || !text.isRedoAvailable)
        return false;
    QObject *line = lineOf(field);
    return QMetaObject::invokeMethod(line ? line : &field, "redo");
}

bool isForTheArchive(const QObject &field, const QKeyEvent &key)
{
    const auto text = stateOf(field);
    return (key.matches(QKeySequence::Undo) && text.isText && !text.isUndoAvailable)
        || (isRedo(key) && text.isText && !text.isRedoAvailable);
}

}
