#include "ui/desk/dialogs.h"

#include "core/support/bounded_text.h"
#include "ui/fields/line_field.h"
#include "ui/look/label_of.h"
#include "ui/look/notice.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

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
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), shortened(question.text, longestNotice),
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const auto *goOn = box.addButton(question.action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == goOn;
}

QString DesktopDialogs::line(QWidget *parent, const Question &question, const QString &label)
{
    QDialog box(parent);
    box.setObjectName(QStringLiteral("lineBox"));
    box.setWindowTitle(question.text);
    auto *line = new LineField(&box);
    line->setObjectName(QStringLiteral("lineOfBox"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &box);
    buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(&box);
    column->addWidget(labelOf(*line, label, &box));
    column->addWidget(line);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &box, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &box, &QDialog::reject);
    return box.exec() == QDialog::Accepted ? line->text().trimmed() : QString();
}

bool DesktopDialogs::setUp(QWidget *parent, QPrinter &printer)
{
    QPrintDialog box(&printer, parent);
    box.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange
                   | QAbstractPrintDialog::PrintCollateCopies);
    return box.exec() == QDialog::Accepted;
}

}
