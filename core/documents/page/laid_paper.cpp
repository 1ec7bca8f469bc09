#include "core/documents/page/laid_paper.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace seduta {

namespace {

using Elements = QList<const Element *>;

bool areOfOneLook(const Run &one, const Run &other)
{
    return one.isBold == other.isBold && one.isItalic == other.isItalic && one.link == other.link
        && one.text.isEmpty() == other.text.isEmpty();
}

/// The same but for the words.
bool areOfOneShape(const Element &one, const Element &other)
{
    return one.kind == other.kind && one.role == other.role && one.alignment == other.alignment
        && one.breaksPage == other.breaksPage && one.level == other.level && one.isNumbered == other.isNumbered
        && one.firstNumber == other.firstNumber && one.isHead == other.isHead && one.width == other.width
        && one.columnSpan == other.columnSpan && one.rowSpan == other.rowSpan
        && std::equal(one.runs.cbegin(), one.runs.cend(), other.runs.cbegin(), other.runs.cend(), areOfOneLook)
        && std::equal(one.children.cbegin(), one.children.cend(), other.children.cbegin(), other.children.cend(),
                      areOfOneShape);
}

void collect(const Element &element, Elements &withWords)
{
    if (!wordsOf(element).isEmpty())
        withWords.append(&element);
    for (const auto &child : element.children)
        collect(child, withWords);
}

Elements withWords(const Element &paper)
{
    Elements elements;
    collect(paper, elements);
    return elements;
}

QString lines(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

/// The words of each run as they stand in a paragraph.
QStringList writtenRuns(const Element &element, const LaidPaper::Written &written)
{
    QStringList runs;
    for (const auto &run : element.runs)
        runs.append(lines(written(run.text)));
    return runs;
}

/// Each run takes the look of the one it stands for.
void rewrite(const QTextBlock &block, const Element &before, const Element &after, const LaidPaper::Written &written)
{
    QTextCursor cursor(block);
    QList<QTextCharFormat> looks;
    int at = block.position();
    const auto old = writtenRuns(before, written);
    for (const auto &run : old) {
        cursor.setPosition(at + (run.isEmpty() ? 0 : 1));
        looks.append(cursor.charFormat());
        at += int(run.size());
    }
    cursor.setPosition(block.position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    const auto runs = writtenRuns(after, written);
    for (qsizetype i = 0; i < runs.size(); ++i)
        cursor.insertText(runs.at(i), looks.at(i));
}

}

void LaidPaper::remember(const QTextDocument &document, const Element &paper, const Written &written)
{
    m_paper = paper;
    m_blocks.clear();
    m_revision = document.revision();
    QList<QTextBlock> blocks;
    for (auto block = document.begin(); block.isValid(); block = block.next())
        if (!block.text().isEmpty())
            blocks.append(block);
    const auto elements = withWords(m_paper);
    const bool isFound = std::equal(blocks.cbegin(), blocks.cend(), elements.cbegin(), elements.cend(),
                                    [&](const QTextBlock &block, const Element *element) {
                                        return block.text() == writtenRuns(*element, written).join(QString());
                                    });
    if (isFound)
        m_blocks = blocks;
}

bool LaidPaper::refill(QTextDocument &document, const Element &paper, const Written &written)
{
    if (m_blocks.isEmpty() || document.revision() != m_revision || !areOfOneShape(m_paper, paper))
        return false;
    const auto before = withWords(m_paper);
    const auto after = withWords(paper);
    QTextCursor all(&document);
    all.beginEditBlock(); // laid out once, at its end
    for (qsizetype i = 0; i < m_blocks.size(); ++i)
        if (before.at(i)->runs != after.at(i)->runs)
            rewrite(m_blocks.at(i), *before.at(i), *after.at(i), written);
    all.endEditBlock();
    m_paper = paper;
    m_revision = document.revision();
    return true;
}

}
