#include "ui/pages/papers/paper_output.h"

#include "core/documents/tree/element_reader.h"
#include "core/documents/tree/element_writer.h"
#include "core/documents/tree/plain_text.h"
#include "core/support/safe_name.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/paper_files.h"
#include "ui/pages/papers/printed_papers.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPrinter>

namespace seduta {

namespace {

/// A file of that kind, called as the paper is; empty where the user gave up.
QString askedFile(const Desk &desk, QWidget *parent, const QString &title, const QString &filter,
                  const PaperSheet &paper, const QString &ending)
{
    const QString path = desk.dialogs.fileToSave(parent, {title, filter, safeName(paper.fileName, ending)});
    const QString suffix = u'.' + ending;
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

}

Notice savedAsText(const Desk &desk, QWidget *parent, const PaperSheet &paper)
{
    const QString path = askedFile(
        desk, parent, QCoreApplication::translate("PaperOutput", "Where should the text be put?"),
        QCoreApplication::translate("PaperOutput", "OpenDocument texts (*.odt)"), paper, QStringLiteral("odt"));
    if (path.isEmpty())
        return Notice::advice({});
    const auto odt = Papers(desk.workspace).odt(paper);
    return odt ? writtenTo(path, *odt) : Notice::failure(odt.error());
}

Notice savedAsPage(const Desk &desk, QWidget *parent, const PaperSheet &paper)
{
    const auto tree = elementTree(paper.sheet.html);
    if (!tree)
        return Notice::failure(tree.error());
    const QString path =
        askedFile(desk, parent, QCoreApplication::translate("PaperOutput", "Where should the page be put?"),
                  QCoreApplication::translate("PaperOutput", "Web pages (*.html)"), paper, QStringLiteral("html"));
    if (path.isEmpty())
        return Notice::advice({});
    return writtenTo(path, htmlPage(*tree, paper.sheet.title, paper.sheet.language).toUtf8());
}

Notice copiedAsText(const PaperSheet &paper)
{
    QGuiApplication::clipboard()->setText(plainText(paper.sheet.html));
    return Notice::done(
        QCoreApplication::translate("PaperOutput", "The text was copied: it can be pasted as the body of a message."));
}

Notice printedOnPaper(const Desk &desk, QWidget *parent, const QList<Sheet> &sheets)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(sheets.constFirst().title);
    if (!desk.dialogs.setUp(parent, printer))
        return Notice::advice({});
    if (const auto printed = printOn(printer, sheets); !printed)
        return Notice::failure(printed.error());
    return Notice::done(
        QCoreApplication::translate("PaperOutput", "%n paper(s) sent to the printer.", nullptr, int(sheets.size())));
}

}
