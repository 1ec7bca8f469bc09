#include "core/documents/page/table_rows.h"

#include "core/documents/page/sheet_document.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <limits>

namespace seduta {

namespace {

constexpr qreal pixelsPerInch = 96;
/// How much of the page, in pixels, may be left below the filling: less than a line.
constexpr qreal slack = 8;
/// What lies below the last line of a cell, in pixels.
constexpr qreal paddingAndRule = 4;
/// Longer tables are left as they are: each row moved lays the whole table out again.
constexpr int longestTable = 300;
constexpr int filling = QTextFormat::UserProperty + 1;

/// From the first line of a row to the rule below it, in dots of the document.
struct Extent {
    qreal top = 0;
    qreal bottom = 0;
};

class TableRows
{
public:
    TableRows(QTextDocument &document, QTextTable &table)
        : m_document(document)
        , m_table(table)
        , m_scale(document.documentLayout()->paintDevice()->logicalDpiY() / pixelsPerInch)
    {
    }

    bool isSplit(int row) const
    {
        const Extent lines = extent(row);
        const qreal page = m_document.pageSize().height();
        return pageOf(lines.top) != pageOf(lines.bottom + slack * m_scale) && lines.bottom - lines.top < page / 2
            && !hasSpans(row);
    }

    /// Whether the head, or the first row where there is none, is parted from what follows it, or within itself.
    bool beginsBadly() const
    {
        const int first = qMin(m_table.format().headerRowCount(), m_table.rows() - 1);
        const bool isHeadAlone = pageOf(extent(0).top) != pageOf(extent(first).top);
        return (isHeadAlone || isSplit(first) || isPartedFromAbove()) && !standsAtTop();
    }

    /// The table begins the next page, with the headings above it.
    void beginPage()
    {
        if (const QTextBlock kept = firstKeptAbove(); kept.isValid()) {
            QTextBlockFormat format = kept.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(kept).setBlockFormat(format);
        } else {
            QTextTableFormat format = m_table.format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            m_table.setFormat(format);
        }
        m_document.pageCount();
    }

    /// The row was moved by Qt, which then draws the row before it down to the end of the page and no rule below.
    bool beginsPage(int row) const
    {
        return row > m_table.format().headerRowCount() && pageOf(extent(row - 1).bottom) < pageOf(extent(row).top)
            && left(row) > slack;
    }

    /// Puts an invisible row above that takes what is left of the page: Qt moves a row only if none of its lines fits.
    void push(int row)
    {
        const qreal height = qMax(1.0, left(row) - slack);
        m_table.insertRows(row, 1);
        for (int column = 0; column < m_table.columns(); ++column)
            empty(m_table.cellAt(row, column), height);
        m_document.pageCount();
    }

private:
    /// The first of the paragraphs above that stay with what follows them.
    QTextBlock firstKeptAbove() const
    {
        QTextBlock first;
        auto above = m_document.findBlock(m_table.firstPosition()).previous();
        for (; above.isValid() && roleOf(above) == ParagraphRole::KeepWithNext && !QTextCursor(above).currentTable();
             above = above.previous())
            first = above;
        return first;
    }

    bool isPartedFromAbove() const
    {
        const QTextBlock kept = firstKeptAbove();
        return kept.isValid()
            && pageOf(m_document.documentLayout()->blockBoundingRect(kept).top()) != pageOf(extent(0).top);
    }

    bool standsAtTop() const
    {
        const qreal top = extent(0).top;
        return top - pageOf(top) * m_document.pageSize().height() < slack * m_scale && !firstKeptAbove().isValid();
    }

    int pageOf(qreal y) const { return static_cast<int>((y + 1) / m_document.pageSize().height()); }

    /// What is left of the page above this row, in pixels: below the row before it, or from its own first line.
    qreal left(int row) const
    {
        const qreal top = row > 0 ? extent(row - 1).bottom : extent(row).top;
        return ((pageOf(top) + 1) * m_document.pageSize().height() - top) / m_scale;
    }

    static void empty(QTextTableCell cell, qreal height)
    {
        QTextTableCellFormat cellFormat;
        cellFormat.setProperty(filling, true);
        cell.setFormat(cellFormat);
        QTextBlockFormat format;
        format.setLineHeight(height, QTextBlockFormat::FixedHeight);
        cell.firstCursorPosition().setBlockFormat(format);
    }

    bool hasSpans(int row) const
    {
        for (int column = 0; column < m_table.columns(); ++column)
            if (m_table.cellAt(row, column).rowSpan() > 1)
                return true;
        return false;
    }

    Extent extent(int row) const
    {
        Extent lines{std::numeric_limits<qreal>::max(), 0};
        for (int column = 0; column < m_table.columns(); ++column)
            include(m_table.cellAt(row, column), lines);
        return lines;
    }

    void include(const QTextTableCell &cell, Extent &lines) const
    {
        for (auto part = cell.begin(); !part.atEnd(); ++part) {
            const QTextBlock block = part.currentBlock();
            if (!block.isValid() || block.layout()->lineCount() == 0)
                continue;
            const qreal y = m_document.documentLayout()->blockBoundingRect(block).top();
            lines.top = qMin(lines.top, y + block.layout()->lineAt(0).y());
            const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
            lines.bottom = qMax(lines.bottom, y + last.y() + last.height() + paddingAndRule * m_scale);
        }
    }

    QTextDocument &m_document;
    QTextTable &m_table;
    qreal m_scale;
};

}

bool isFilling(const QTextTableCell &cell)
{
    return cell.format().hasProperty(filling);
}

void keepTableRowsWhole(QTextDocument &document)
{
    const auto frames = document.rootFrame()->childFrames();
    for (auto *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table || table->rows() > longestTable)
            continue;
        TableRows rows(document, *table);
        if (rows.beginsBadly())
            rows.beginPage();
        for (int row = qMax(1, table->format().headerRowCount()); row < table->rows(); ++row)
            if (rows.isSplit(row) || rows.beginsPage(row))
                rows.push(row++);
    }
}

}
