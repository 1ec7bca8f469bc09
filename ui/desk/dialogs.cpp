#include "ui/desk/dialogs.h"

#include "core/support/bounded_text.h"
#include "core/support/safe_name.h"
#include "ui/desk/settings.h"
#include "ui/fields/line_field.h"
#include "ui/look/label_of.h"
#include "ui/look/leave_button.h"
#include "ui/look/notice.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace seduta {

namespace {

QString lastFolderKey()
{
    return QStringLiteral("files/lastFolder");
}

constexpr int lettersOfALine = 64;

/// Every line can be read, by the wheel or the arrows, however many they are.
QWidget *listOf(const QStringList &lines, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QStringLiteral("questionLines"));
    list->setAccessibleName(QCoreApplication::translate("Dialogs", "What it is about, line by line"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    for (const auto &line : lines)
        list->addItem(shortened(line));
    return list;
}

// The one set for papers, where it is there; else where the last file was.
QString neutralFolder()
{
    if (const QString set = settings().paperFolder; !set.isEmpty() && QFileInfo(set).isDir())
        return set;
    const QString last = QSettings().value(lastFolderKey()).toString();
    return !last.isEmpty() && QFileInfo(last).isDir()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString remembered(const QString &path, const QString &folder)
{
    if (!path.isEmpty())
        QSettings().setValue(lastFolderKey(), folder);
    return path;
}

QString rememberedFile(const QString &path)
{
    return remembered(path, QFileInfo(path).absolutePath());
}

}

QString Dialogs::fileToOpen(QWidget *parent, const FileChoice &choice)
{
    return rememberedFile(askToOpen(parent, choice, neutralFolder()));
}

QString Dialogs::fileToSave(QWidget *parent, const FileChoice &choice)
{
    return rememberedFile(askToSave(parent, choice, pathIn(neutralFolder(), choice.proposed)));
}

QString Dialogs::folder(QWidget *parent, const QString &title)
{
    const QString chosen = askFolder(parent, title, neutralFolder());
    return remembered(chosen, chosen);
}

// A printer that prints into a file proposes the name of the paper for it.
bool Dialogs::setUp(QWidget *parent, QPrinter &printer)
{
    printer.setDocName(safeName(printer.docName()));
    return askPrinter(parent, printer);
}

QString DesktopDialogs::askToOpen(QWidget *parent, const FileChoice &choice, const QString &path)
{
    return QFileDialog::getOpenFileName(parent, choice.title, path, choice.filter);
}

QString DesktopDialogs::askToSave(QWidget *parent, const FileChoice &choice, const QString &path)
{
    return QFileDialog::getSaveFileName(parent, choice.title, path, choice.filter);
}

QString DesktopDialogs::askFolder(QWidget *parent, const QString &title, const QString &path)
{
    return QFileDialog::getExistingDirectory(parent, title, path);
}

bool DesktopDialogs::confirm(QWidget *parent, const Question &question)
{
    QDialog box(parent);
    box.setObjectName(QStringLiteral("question"));
    box.setWindowTitle(QCoreApplication::applicationName());
    auto *words = new QLabel(shortened(question.text, longestNotice), &box);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    letWordsGiveWay(*words);
    words->setMinimumWidth(words->fontMetrics().averageCharWidth() * lettersOfALine);
    auto *buttons = new QDialogButtonBox(&box);
    buttons->addButton(question.action, QDialogButtonBox::AcceptRole)->setAutoDefault(false);
    auto *leave = addLeaveButton(*buttons);
    leave->setDefault(true);
    auto *column = new QVBoxLayout(&box);
    column->addWidget(words);
    if (!question.lines.isEmpty())
        column->addWidget(listOf(question.lines, &box), 1);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &box, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &box, &QDialog::reject);
    leave->setFocus();
    return box.exec() == QDialog::Accepted;
}

QString DesktopDialogs::line(QWidget *parent, const Question &question, const QString &label)
{
    QDialog box(parent);
    box.setObjectName(QStringLiteral("lineBox"));
    box.setWindowTitle(question.text);
    auto *line = new LineField(&box);
    line->setObjectName(QStringLiteral("lineOfBox"));
    auto *buttons = new QDialogButtonBox(&box);
    addLeaveButton(*buttons);
    buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(&box);
    column->addWidget(labelOf(*line, label, &box));
    column->addWidget(line);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &box, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &box, &QDialog::reject);
    return box.exec() == QDialog::Accepted ? line->text().trimmed() : QString();
}

bool DesktopDialogs::askPrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog box(&printer, parent);
    box.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange
                   | QAbstractPrintDialog::PrintCollateCopies);
    return box.exec() == QDialog::Accepted;
}

}
