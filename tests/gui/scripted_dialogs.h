#pragma once

#include "ui/desk/dialogs.h"

#include <QPrinter>
#include <QStringList>

namespace seduta {

/// Boxes answered beforehand; what was asked is kept.
class ScriptedDialogs : public Dialogs
{
public:
    QString fileToOpen(QWidget *, const FileChoice &choice) override { return answered(choice.title); }
    QString fileToSave(QWidget *, const FileChoice &choice) override { return answered(choice.title); }
    QString folder(QWidget *, const QString &title) override { return answered(title); }
    bool confirm(QWidget *, const Question &question) override
    {
        asked.append(question.text);
        return isConfirming;
    }
    QString line(QWidget *, const Question &question, const QString &) override { return answered(question.text); }
    /// A printer that prints into the file answered.
    bool setUp(QWidget *, QPrinter &printer) override
    {
        const QString file = answered(printer.docName());
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return !file.isEmpty();
    }

    QStringList asked{};
    QStringList answers{};
    bool isConfirming = true;

private:
    QString answered(const QString &question)
    {
        asked.append(question);
        return answers.isEmpty() ? QString() : answers.takeFirst();
    }
};

}
