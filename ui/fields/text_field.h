#pragma once

#include "ui/fields/held_words.h"

#include <QPlainTextEdit>

namespace seduta {

/// A text of several lines. What is pasted or dropped there is taken within bounds, and what was done to it is told around the field.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

    void setWords(const QString &words);
    QString words() const { return m_held.after(toPlainText()); }
    void setReadOnly(bool isReadOnly);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    TextBounds room() const;

    HeldWords m_held{};
    bool m_isReadOnly = false;
};

}
