#pragma once

#include "ui/desk/dialogs.h"

#include <QPrinter>
#include <QStringList>

namespace seduta {

/// Boxes answered beforehand; what was asked is kept.
class ScriptedDialogs : public Dialogs
{
public:
    bool confirm(QWidget *, const Question &question) override
    {
        asked.append(question.text);
        lines = question.lines;
        return isConfirming;
    }
    QString line(QWidget *, const Question &question, const QString &) override { return answered(question.text); }

    QStringList asked{};
    /// What the last question was about, line by line.
    QStringList lines{};
    /// Where each box opened, and with which name in it.
    QStringList proposed{};
    QStringList answers{};
    bool isConfirming = true;

protected:
    QString askToOpen(QWidget *, const FileChoice &choice, const QString &path) override
    {
        proposed.append(path);
        return answered(choice.title);
    }
    QString askToSave(QWidget *, const FileChoice &choice, const QString &path) override
    {
        proposed.append(path);
        return answered(choice.title);
    }
    QString askFolder(QWidget *, const QString &title, const QString &path) override
    {
        proposed.append(path);
        return answered(title);
    }
    /// A printer that prints into the file answered.
    bool askPrinter(QWidget *, QPrinter &printer) override
    {
        proposed.append(printer.docName());
        const QString file = answered(printer.docName());
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return !file.isEmpty();
    }

private:
    QString answered(const QString &question)
    {
        asked.append(question);
        return answers.isEmpty() ? QString() : answers.takeFirst();
    }
};

}
