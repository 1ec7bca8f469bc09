#include "core/documents/page/page_breaks.h"

#include "core/documents/page/sheet_document.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <optional>

namespace seduta {

namespace {

/// Paragraphs up to this many lines are kept whole.
constexpr int shortParagraph = 3;
/// Paragraphs up to this many lines are moved whole rather than leave their last line alone on a page.
constexpr int movableParagraph = 6;
/// Letters laid out anew, over and over, since each break moves all that follows: beyond them the pages break where they may.
constexpr qint64 mostLetters = 20'000'000;

class PageBreaks
{
public:
    explicit PageBreaks(QTextDocument &document)
        : m_document(document)
    {
    }

    /// The paragraph before which the page should break so that this one stands well; none if it does.
    QTextBlock wantedBefore(const QTextBlock &block) const
    {
        if (isInTable(block))
            return {};
        if (beginsSignature(block))
            return wantedForSignature(block);
        if (roleOf(block) == ParagraphRole::KeepWithNext)
            return isKept(block) ? QTextBlock() : startOfKept(block);
        return isWellSplit(block) ? QTextBlock() : startOfKept(block);
    }

    static bool breaksBefore(const QTextBlock &block)
    {
        return block.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore);
    }

    bool canBreakBefore(const QTextBlock &block) const
    {
        return block.isValid() && block.previous().isValid() && !isInTable(block) && !breaksBefore(block)
            && pageOf(block.previous(), lines(block.previous()) - 1) == pageOf(block, 0);
    }

    void breakBefore(const QTextBlock &block)
    {
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
        m_document.pageCount();
    }

private:
    static bool isInTable(const QTextBlock &block) { return QTextCursor(block).currentTable() != nullptr; }
    static int lines(const QTextBlock &block) { return block.layout()->lineCount(); }

    static bool beginsSignature(const QTextBlock &block)
    {
        return roleOf(block) == ParagraphRole::Signature && roleOf(block.previous()) != ParagraphRole::Signature;
    }

    static QTextBlock endOfSignature(QTextBlock block)
    {
        while (block.next().isValid() && roleOf(block.next()) == ParagraphRole::Signature)
            block = block.next();
        return block;
    }

    /// Where the run of paragraphs begins that must stay with this one.
    static QTextBlock startOfKept(QTextBlock block)
    {
        while (block.previous().isValid() && roleOf(block.previous()) == ParagraphRole::KeepWithNext
               && !isInTable(block.previous()))
            block = block.previous();
        return block;
    }

    int pageOf(const QTextBlock &block, int line) const
    {
        if (lines(block) == 0)
            return 0;
        const qreal y = m_document.documentLayout()->blockBoundingRect(block).top() + block.layout()->lineAt(line).y();
        return static_cast<int>((y + 1) / m_document.pageSize().height());
    }

    int linesOnFirstPage(const QTextBlock &block) const
    {
        int count = 0;
        while (count < lines(block) && pageOf(block, count) == pageOf(block, 0))
            ++count;
        return count;
    }

    bool isKept(const QTextBlock &block) const
    {
        const QTextBlock next = block.next();
        return !next.isValid() || pageOf(block, 0) == pageOf(next, 0);
    }

    bool isWellSplit(const QTextBlock &block) const
    {
        const int total = lines(block);
        const int first = linesOnFirstPage(block);
        if (first == total)
            return true;
        const bool leavesOneLine = total - first == 1 && total <= movableParagraph;
        return first > 1 && total > shortParagraph && !leavesOneLine;
    }

    QTextBlock wantedForSignature(const QTextBlock &block) const
    {
        const QTextBlock end = endOfSignature(block);
        const QTextBlock companion = block.previous();
        const int page = pageOf(end, lines(end) - 1);
        if (!companion.isValid() || pageOf(companion, lines(companion) - 1) == page)
            return {};
        const QTextBlock start = startOfKept(companion);
        return fitsOnePage(start, end) && canBreakBefore(start) ? start : block;
    }

    bool fitsOnePage(const QTextBlock &first, const QTextBlock &last) const
    {
        const auto *layout = m_document.documentLayout();
        const qreal height = layout->blockBoundingRect(last).bottom() - layout->blockBoundingRect(first).top();
        return height < m_document.pageSize().height();
    }

    QTextDocument &m_document;
};

}

void improvePageBreaks(QTextDocument &document)
{
    PageBreaks breaks(document);
    qint64 letters = 0;
    for (QTextBlock block = document.begin(); block.isValid() && letters < mostLetters; block = block.next()) {
        const QTextBlock wanted = breaks.wantedBefore(block);
        if (!breaks.canBreakBefore(wanted))
            continue;
        breaks.breakBefore(wanted);
        letters += document.characterCount() - wanted.position();
    }
}

}
