#include "tests/bench/plain_papers.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QUrl>

namespace seduta::bench {

namespace {

constexpr int dots = 1200;
constexpr int millimetresOfAMargin = 25;

QString styleSheet()
{
    static const QString style = [] {
        QFile file(QStringLiteral(":/templates/paper.css"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }();
    return style;
}

void fill(QTextDocument &document, const Sheet &sheet)
{
    const QUrl emblem(QStringLiteral("emblem.png"));
    QString head;
    if (!sheet.letterhead.emblem.isEmpty()) {
        document.addResource(QTextDocument::ImageResource, emblem, QImage::fromData(sheet.letterhead.emblem));
        head = QStringLiteral("<p class=\"centre\"><img src=\"emblem.png\" width=\"76\" height=\"76\"></p>");
    }
    for (const auto &line : sheet.letterhead.lines)
        head += QStringLiteral("<p class=\"centre\">%1</p>").arg(line.toHtmlEscaped());
    document.setUndoRedoEnabled(false);
    document.setDefaultStyleSheet(styleSheet());
    document.setDefaultFont(QFont(QStringLiteral("Titillium Web"), 10));
    document.setDocumentMargin(0);
    document.setHtml(head + sheet.html);
}

}

void printPlainly(const QString &path, const Sheet &sheet)
{
    QPdfWriter writer(path);
    writer.setPageLayout(
        {QPageSize(QPageSize::A4), QPageLayout::Portrait,
         QMarginsF(millimetresOfAMargin, millimetresOfAMargin, millimetresOfAMargin, millimetresOfAMargin),
         QPageLayout::Millimeter});
    writer.setResolution(dots);
    writer.setTitle(sheet.title);
    QTextDocument document;
    fill(document, sheet);
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        const QRectF shown(0, page * document.pageSize().height(), document.pageSize().width(),
                           document.pageSize().height());
        painter.save();
        painter.translate(0, -shown.top());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.drawText(QRectF(0, shown.height(), shown.width(), dots / 2.0), Qt::AlignRight,
                         QStringLiteral("pag. %1 di %2").arg(page + 1).arg(document.pageCount()));
    }
}

void writeOdtPlainly(const QString &path, const Sheet &sheet)
{
    QTextDocument document;
    fill(document, sheet);
    if (!QTextDocumentWriter(path, "odf").write(&document))
        qFatal("Qt's own ODT was not written");
}

}
