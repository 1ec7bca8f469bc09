#pragma once

#include "ui/fields/held_words.h"

#include <QLineEdit>

namespace seduta {

/// A line of words. What is pasted or dropped there is taken as one line, and what of it is left out is told around the field.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    void setWords(const QString &words);
    /// A value in words; the cursor stays where it already says so.
    void setLine(const QString &line);
    QString words() const;
    void setReadOnly(bool isReadOnly);
    /// Several lines pasted there are a list, and not for the field.
    void offerLists() { m_isOfferingLists = true; }

Q_SIGNALS:
    void listPasted(const QString &list);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// False for what the field may take as it comes.
    bool take(const QString &foreign);

    HeldWords m_held{};
    bool m_isReadOnly = false;
    bool m_isOfferingLists = false;
};

}
