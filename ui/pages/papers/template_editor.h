#pragma once

#include "core/support/result.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace seduta {

class TextField;
class ToneLabel;

/// The text of one template while it is worded anew: what is wrong with it, where one is in it, and what is kept or given up.
class TemplateEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateEditor(QWidget *parent);

    QString text() const;
    bool isEdited() const;
    /// As the archive has it; the cursor stays where nothing else is shown.
    void show(const QString &fileName, const QString &text, bool isWritable);
    /// As somebody typed it.
    void take(const QString &text);
    /// What was typed is kept, or given up.
    void settle();
    void insert(const QString &words);
    /// Nothing is wrong, where it says nothing.
    void setFault(const Error &fault);
    /// Which buttons can be pressed.
    void offer(bool isWritable, bool isOfTheOffice);
    void goToText();

    using QWidget::show;

Q_SIGNALS:
    void typed();
    void saveAsked();
    void revertAsked();
    void restoreAsked();

private:
    void buildLayout();
    void goToFault();
    void tellPlace();

    TextField *m_text = nullptr;
    QLabel *m_place = nullptr;
    ToneLabel *m_faultWords = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_revert = nullptr;
    QToolButton *m_restore = nullptr;
    QToolButton *m_goToFault = nullptr;
    QString m_fileName{};
    Error m_fault{};
};

}
