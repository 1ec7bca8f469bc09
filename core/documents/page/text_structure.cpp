#include "core/documents/page/text_structure.h"

#include "core/documents/page/paper_box.h"
#include "core/documents/page/table_rows.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype longestMark = 6;
/// Where a long word may be broken; its glyph would be read as a space.
constexpr QChar placeToBreak(0x200B);

bool isRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

bool isStrong(const QTextBlock &block)
{
    bool hasWords = false;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        hasWords |= !fragment.text().trimmed().isEmpty();
        if (fragment.charFormat().fontWeight() < QFont::DemiBold)
            return false;
    }
    return hasWords;
}

QList<QTextBlock> blocksOf(const QTextTableCell &cell)
{
    QList<QTextBlock> blocks;
    for (auto part = cell.begin(); !part.atEnd(); ++part)
        if (part.currentBlock().isValid())
            blocks.append(part.currentBlock());
    return blocks;
}

/// The cells that begin in a row.
QList<QTextTableCell> cellsOf(const QTextTable &table, int row)
{
    QList<QTextTableCell> cells;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        if (cell.row() == row && cell.column() == column && !isFilling(cell))
            cells.append(cell);
    }
    return cells;
}

bool isLabel(const QTextTableCell &cell)
{
    const QList<QTextBlock> blocks = blocksOf(cell);
    return !blocks.isEmpty() && std::all_of(blocks.begin(), blocks.end(), isStrong);
}

/// "1.", "a)", "☐": what stands before an item in the manner of a list.
bool isMark(const QTextTableCell &cell)
{
    const QList<QTextBlock> blocks = blocksOf(cell);
    if (blocks.size() != 1)
        return false;
    const QString text = blocks.first().text().simplified();
    return !text.isEmpty() && text.size() <= longestMark
        && std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) <= 1;
}

/// What a cell names: its column, its row, or nothing.
QByteArray scopeOf(const QTextTableCell &cell, int headRows)
{
    if (cell.row() < headRows)
        return "Column";
    return headRows == 0 && cell.column() == 0 && isLabel(cell) ? "Row" : QByteArray();
}

bool isGrid(const QTextTable &table)
{
    return table.format().borderCollapse() || table.format().headerRowCount() > 0;
}

class TextStructure
{
public:
    TextStructure(const QTextDocument &document, const PaperBox &box, Structure &structure, WordPlaces &places)
        : m_document(document)
        , m_box(box)
        , m_structure(structure)
        , m_places(places)
    {
    }

    void addFrame(const QTextFrame &frame)
    {
        for (auto part = frame.begin(); !part.atEnd(); ++part) {
            if (part.currentBlock().isValid())
                addBlock(part.currentBlock(), 0);
            else if (const auto *table = qobject_cast<QTextTable *>(part.currentFrame()))
                addTable(*table);
            else
                addFrame(*part.currentFrame());
        }
    }

private:
    void addTable(const QTextTable &table)
    {
        m_lists.clear();
        if (isGrid(table))
            addGrid(table);
        else
            addPlain(table);
    }

    /// A list being read: its node, and the body of its last item.
    struct OpenList {
        const QTextList *list = nullptr;
        int indent = 0;
        int node = 0;
        int body = 0;
    };

    void addBlock(const QTextBlock &block, int parent)
    {
        if (block.text().isEmpty())
            return;
        m_markedList = 0;
        if (block.textList()) {
            addItem(block, parent);
            return;
        }
        const bool isWithinItem = !m_lists.isEmpty() && block.blockFormat().indent() > 0;
        if (!isWithinItem)
            m_lists.clear();
        const int level = block.blockFormat().headingLevel();
        const QByteArray type = level > 0 ? headingType(level) : QByteArrayLiteral("P");
        const int node = addNode(m_structure, type, isWithinItem ? m_lists.last().body : parent);
        if (level > 0)
            m_structure[node].title = block.text().replace(QChar::LineSeparator, u' ').simplified();
        addWords(block, node, node, false);
    }

    /// A heading may not skip a level: the deepest is one below that in which it stands.
    QByteArray headingType(int level)
    {
        while (!m_levels.isEmpty() && m_levels.last() >= level)
            m_levels.removeLast();
        m_levels.append(level);
        return "H" + QByteArray::number(m_levels.size());
    }

    void addItem(const QTextBlock &block, int parent)
    {
        const QTextList *list = block.textList();
        const int indent = list->format().indent();
        while (!m_lists.isEmpty() && m_lists.last().list != list && m_lists.last().indent >= indent)
            m_lists.removeLast();
        if (m_lists.isEmpty() || m_lists.last().list != list) {
            const int outer = m_lists.isEmpty() ? parent : m_lists.last().body;
            m_lists.append({list, indent, addNode(m_structure, "L", outer), 0});
        }
        const int item = addNode(m_structure, "LI", m_lists.last().node);
        const int mark = addNode(m_structure, "Lbl", item);
        m_lists.last().body = addNode(m_structure, "LBody", item);
        addWords(block, m_lists.last().body, mark, false);
        addBulletOf(block, mark);
    }

    void addBulletOf(const QTextBlock &block, int mark)
    {
        const auto style = block.textList()->format().style();
        if (style > QTextListFormat::ListDisc || style < QTextListFormat::ListSquare
            || block.layout()->lineCount() == 0)
            return;
        const QTextLine line = block.layout()->lineAt(0);
        const QPointF at = placeOf(block);
        m_structure[mark].actualText = QStringLiteral("•");
        m_places.addBullet({at.x(), at.y() + line.y(), line.x(), line.height()}, mark);
    }

    void addGrid(const QTextTable &table)
    {
        m_markedList = 0;
        const int node = addNode(m_structure, "Table", 0);
        for (int row = 0; row < table.rows(); ++row) {
            const QList<QTextTableCell> cells = cellsOf(table, row);
            if (cells.isEmpty())
                continue;
            const int line = addNode(m_structure, "TR", node);
            for (const QTextTableCell &cell : cells)
                addCell(cell, line, scopeOf(cell, table.format().headerRowCount()));
        }
    }

    void addCell(const QTextTableCell &cell, int row, const QByteArray &scope)
    {
        const int node = addNode(m_structure, scope.isEmpty() ? "TD" : "TH", row);
        m_structure[node].scope = scope;
        m_structure[node].columnSpan = cell.columnSpan();
        m_structure[node].rowSpan = cell.rowSpan();
        const QList<QTextBlock> blocks = blocksOf(cell);
        if (blocks.size() == 1 && !blocks.first().textList())
            addWords(blocks.first(), node, node, false);
        else
            for (const QTextBlock &block : blocks)
                addBlock(block, node);
        m_lists.clear();
    }

    /// A table without rules only puts words side by side: list items after their marks, names before what they name.
    void addPlain(const QTextTable &table)
    {
        for (int row = 0; row < table.rows(); ++row) {
            const QList<QTextTableCell> cells = cellsOf(table, row);
            if (cells.size() == 2 && isMark(cells.first()))
                addMarked(cells);
            else if (cells.size() == 2 && isLabel(cells.first()) && !isLabel(cells.last()))
                addLabelled(cells);
            else
                addSideBySide(cells);
        }
    }

    void addMarked(const QList<QTextTableCell> &cells)
    {
        if (m_markedList == 0)
            m_markedList = addNode(m_structure, "L", 0);
        const int item = addNode(m_structure, "LI", m_markedList);
        const int mark = addNode(m_structure, "Lbl", item);
        addWords(blocksOf(cells.first()).first(), mark, mark, false);
        const int body = addNode(m_structure, "LBody", item);
        addTogether(blocksOf(cells.last()), body);
    }

    void addLabelled(const QList<QTextTableCell> &cells)
    {
        m_markedList = 0;
        const int node = addNode(m_structure, "P", 0);
        addTogether(blocksOf(cells.first()) + blocksOf(cells.last()), node);
    }

    /// Paragraphs that are one piece.
    void addTogether(const QList<QTextBlock> &blocks, int node)
    {
        for (qsizetype i = 0; i < blocks.size(); ++i)
            addWords(blocks.at(i), node, node, i + 1 < blocks.size());
    }

    void addSideBySide(const QList<QTextTableCell> &cells)
    {
        m_markedList = 0;
        for (const QTextTableCell &cell : cells)
            for (const QTextBlock &block : blocksOf(cell))
                addBlock(block, 0);
    }

    QPointF placeOf(const QTextBlock &block) const
    {
        return m_document.documentLayout()->blockBoundingRect(block).topLeft();
    }

    /// Notes where the words of a paragraph stand; `isParted` if a blank is to part the last of them from what follows.
    void addWords(const QTextBlock &block, int node, int mark, bool isParted)
    {
        const QString text = block.text();
        if (isRightToLeft(text) || text.contains(placeToBreak))
            m_structure[node].actualText += QString(text).remove(placeToBreak).replace(QChar::LineSeparator, u' ');
        const QPointF at = placeOf(block);
        const QTextLayout &layout = *block.layout();
        for (int number = 0; number < layout.lineCount(); ++number) {
            const QTextLine line = layout.lineAt(number);
            const qsizetype end = line.textStart() + line.textLength();
            const bool isLast = number + 1 == layout.lineCount();
            const bool endsInBlank = isLast ? isParted : end > 0 && text.at(end - 1).isSpace();
            const WordPlace place{++m_lines, at.x(), at.x() + line.x() - 1, node, mark, endsInBlank};
            m_places.add(at.y() + line.y() + line.ascent(), place);
        }
        addLinks(block, node, at);
        if (!m_structure.at(node).title.isEmpty() && layout.lineCount() > 0)
            m_structure[node].places.append(onPage(layout.lineAt(0).rect().translated(at)));
    }

    void addLinks(const QTextBlock &block, int node, const QPointF &at)
    {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextCharFormat format = fragment.fragment().charFormat();
            if (!format.isAnchor() || format.anchorHref().isEmpty())
                continue;
            const int begin = fragment.fragment().position() - block.position();
            addLink(block, node, at, begin, begin + fragment.fragment().length());
        }
    }

    void addLink(const QTextBlock &block, int parent, const QPointF &at, int begin, int end)
    {
        const int link = addNode(m_structure, "Link", parent);
        const QTextLayout &layout = *block.layout();
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + begin + 1);
        m_structure[link].link = cursor.charFormat().anchorHref();
        m_structure[link].alternative = block.text().mid(begin, end - begin).simplified();
        for (int number = 0; number < layout.lineCount(); ++number) {
            const QTextLine line = layout.lineAt(number);
            const int first = qMax(begin, line.textStart());
            const int last = qMin(end, line.textStart() + line.textLength());
            if (first < last)
                addLinkLine(line, at, {line.cursorToX(first), line.cursorToX(last)}, {link, parent});
        }
    }

    /// The words of a link on one line, and those of its paragraph after them.
    void addLinkLine(const QTextLine &line, const QPointF &at, std::pair<qreal, qreal> x, std::pair<int, int> nodes)
    {
        const qreal baseline = at.y() + line.y() + line.ascent();
        WordPlace place = *m_places.wordsAt({at.x() + x.first + 1, baseline});
        place.left = at.x() + x.first - 1;
        place.node = nodes.first;
        m_places.add(baseline, place);
        place.left = at.x() + x.second - 1;
        place.node = nodes.second;
        m_places.add(baseline, place);
        const QRectF area(x.first, line.y(), x.second - x.first, line.height());
        m_structure[nodes.first].places.append(onPage(area.translated(at)));
    }

    PlaceOnPage onPage(const QRectF &area) const
    {
        const qreal height = m_document.pageSize().height();
        const int page = int((area.center().y()) / height);
        return {page, m_box.points(area.translated(m_box.body().topLeft() - QPointF(0, page * height)))};
    }

    const QTextDocument &m_document;
    const PaperBox &m_box;
    Structure &m_structure;
    WordPlaces &m_places;
    QList<OpenList> m_lists{};
    QList<int> m_levels{};
    /// The list of rows with marks being read, or 0.
    int m_markedList = 0;
    int m_lines = 0;
};

}

void addText(const QTextDocument &document, const PaperBox &box, Structure &structure, WordPlaces &places)
{
    TextStructure(document, box, structure, places).addFrame(*document.rootFrame());
}

}
