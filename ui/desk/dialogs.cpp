#include "ui/desk/dialogs.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace seduta {

QString DesktopDialogs::fileToOpen(QWidget *parent, const FileChoice &choice)
{
    return QFileDialog::getOpenFileName(parent, choice.title, choice.proposed, choice.filter);
}

QString DesktopDialogs::fileToSave(QWidget *parent, const FileChoice &choice)
{
    return QFileDialog::getSaveFileName(parent, choice.title, choice.proposed, choice.filter);
}

QString DesktopDialogs::folder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

bool DesktopDialogs::confirm(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), question.text, QMessageBox::Cancel,
                    parent);
    box.setTextFormat(Qt::PlainText);
    const auto *goOn = box.addButton(question.action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == goOn;
}

QString DesktopDialogs::line(QWidget *parent, const Question &question, const QString &label)
{
    QInputDialog box(parent);
    box.setWindowTitle(question.text);
    box.setLabelText(label);
    box.setOkButtonText(question.action);
    return box.exec() == QDialog::Accepted ? box.textValue().trimmed() : QString();
}

bool DesktopDialogs::setUp(QWidget *parent, QPrinter &printer)
{
    QPrintDialog box(&printer, parent);
    box.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange
                   | QAbstractPrintDialog::PrintCollateCopies);
    return box.exec() == QDialog::Accepted;
}

}
