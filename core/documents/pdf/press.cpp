#include "core/documents/pdf/press.h"

#include "core/documents/page/emblem.h"
#include "core/documents/page/fonts.h"
#include "core/documents/page/page_breaks.h"
#include "core/documents/page/page_painter.h"
#include "core/documents/page/sheet_document.h"
#include "core/documents/page/sheet_pieces.h"
#include "core/documents/page/table_rows.h"
#include "core/documents/pdf/pdf_files.h"
#include "core/documents/tree/element_reader.h"
#include "core/documents/tree/plain_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

namespace seduta {

namespace {

using Emblems = QHash<QByteArray, QImage>;

// The fonts are embedded once for so many; more in one writer take memory, and save nothing that is felt.
constexpr qsizetype sheetsAtOnce = 100;

Emblems emblemsOf(const QList<Sheet> &sheets)
{
    Emblems emblems;
    for (const Sheet &sheet : sheets)
        if (!emblems.contains(sheet.letterhead.emblem))
            emblems.insert(sheet.letterhead.emblem, flattenedEmblem(sheet.letterhead.emblem));
    return emblems;
}

Result<QList<Element>> papersOf(const QList<Sheet> &sheets)
{
    QList<Element> papers;
    for (const Sheet &sheet : sheets) {
        const auto paper = elementTree(sheet.html);
        if (!paper)
            return tl::unexpected(paper.error());
        papers.append(*paper);
    }
    return papers;
}

PdfMetadata metadataOf(const Sheet &sheet, const QDateTime &madeAt)
{
    return {sheet.title, sheet.author, sheet.subject, sheet.language, madeAt};
}

/// All sheets one after the other in one writer: the fonts are embedded once.
class Press
{
public:
    Press(const PaperFonts &fonts, int resolution)
        : m_fonts(fonts)
        , m_box(resolution)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer->setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()});
        m_writer->setResolution(resolution);
        m_document = std::make_unique<SheetDocument>(*m_writer, m_box.body().size(), m_fonts);
        m_painter.begin(m_writer.get());
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
    }

    void print(const Sheet &sheet, const Element &paper, const QImage &emblem)
    {
        QStringList missing;
        const Sheet printable = printableSheet(sheet, m_fonts, missing);
        PagePainter pages(m_painter, m_box, m_fonts, printable, emblem);
        SheetDocument &document = *m_document;
        document.layOut(paper, pages.letterheadHeight(), missing);
        improvePageBreaks(document);
        keepTableRowsWhole(document);

        SheetPieces pieces = piecesOf(printable, document, m_box);
        const int count = document.pageCount();
        for (int page = 1; page <= count; ++page) {
            if (m_pages++ > 0)
                m_writer->newPage();
            pages.paintPage(page, document, pieces);
        }
        m_sheets.append({m_pages - count, count, pieces.structure});
        if (!missing.isEmpty())
            m_unprintable.append({sheet.title, missing});
    }

    /// Ends the printing; the batch as one file.
    QByteArray finished()
    {
        m_painter.end();
        m_buffer.close();
        return m_buffer.data();
    }

    const QList<SheetInBatch> &sheets() const { return m_sheets; }
    const QList<UnprintableCharacters> &unprintable() const { return m_unprintable; }

private:
    const PaperFonts &m_fonts;
    PaperBox m_box;
    QBuffer m_buffer{};
    std::unique_ptr<QPdfWriter> m_writer{};
    std::unique_ptr<SheetDocument> m_document{};
    QPainter m_painter{};
    int m_pages = 0;
    QList<SheetInBatch> m_sheets{};
    QList<UnprintableCharacters> m_unprintable{};
};

Result<QByteArray> boundTogether(const PdfFiles &files, const Sheet &first, const PrintOrder &order)
{
    PdfMetadata metadata = metadataOf(first, order.madeAt);
    if (!order.mergedTitle.isEmpty())
        metadata.title = order.mergedTitle;
    return files.merged(metadata);
}

/// What was printed, taken apart into the files asked for, and added to the batch.
Result<void> bind(const QList<Sheet> &sheets, const QList<Element> &papers, const PrintOrder &order, Press &press,
                  PrintedBatch &batch)
{
    const auto files = PdfFiles::of(press.finished(), press.sheets());
    if (!files)
        return tl::unexpected(files.error());
    batch.unprintable.append(press.unprintable());
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const auto file =
            order.merged ? Result<QByteArray>(QByteArray()) : files->file(i, metadataOf(sheets.at(i), order.madeAt));
        if (!file)
            return tl::unexpected(file.error());
        batch.sheets.append({*file, press.sheets().at(i).pages, plainText(papers.at(i))});
    }
    if (!order.merged)
        return {};
    return boundTogether(*files, sheets.first(), order).map([&](const QByteArray &merged) { batch.merged = merged; });
}

/// Some of the sheets, in one writer.
class Print
{
public:
    Print(const PaperFonts &fonts, const Emblems &emblems, const PrintOrder &order, int total)
        : m_fonts(fonts)
        , m_emblems(emblems)
        , m_order(order)
        , m_total(total)
    {
    }

    Result<void> add(const QList<Sheet> &sheets, PrintedBatch &batch)
    {
        const auto papers = papersOf(sheets);
        if (!papers)
            return tl::unexpected(papers.error());
        Press press(m_fonts, m_order.resolution);
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            press.print(sheets.at(i), papers->at(i), m_emblems.value(sheets.at(i).letterhead.emblem));
            if (m_order.progress && !m_order.progress(++m_done, m_total))
                return failure(ErrorKind::Cancelled, QCoreApplication::translate("Paper", "Printing was cancelled."));
        }
        return bind(sheets, *papers, m_order, press, batch);
    }

private:
    const PaperFonts &m_fonts;
    const Emblems &m_emblems;
    const PrintOrder &m_order;
    int m_total;
    int m_done = 0;
};

}

Result<PrintedBatch> print(const QList<Sheet> &sheets, const PrintOrder &order)
{
    if (sheets.isEmpty())
        return PrintedBatch();
    const auto fonts = PaperFonts::load();
    if (!fonts)
        return tl::unexpected(fonts.error());
    const auto emblems = emblemsOf(sheets);
    PrintedBatch batch;
    Print print(*fonts, emblems, order, static_cast<int>(sheets.size()));
    const auto atOnce = order.merged ? sheets.size() : sheetsAtOnce;
    for (qsizetype from = 0; from < sheets.size(); from += atOnce)
        if (const auto added = print.add(sheets.mid(from, atOnce), batch); !added)
            return tl::unexpected(added.error());
    return batch;
}
}
