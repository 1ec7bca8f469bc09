#include "core/documents/plain_text.h"

#include "core/documents/sheet_document.h"

#include <QStringList>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace seduta {

namespace {

QString lineOf(const QTextBlock &block)
{
    QString text = block.text();
    text.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ').remove(QChar::ObjectReplacementCharacter);
    if (const auto *list = block.textList())
        return QString(block.blockFormat().indent() > 1 ? 2 : 0, u' ') + list->itemText(block) + u' ' + text.trimmed();
    return text.trimmed();
}

/// Lines of these belong together; between all other paragraphs there is a blank line.
bool belongTogether(const QTextBlock &upper, const QTextBlock &lower)
{
    const ParagraphRole role = roleOf(upper);
    const bool isBlock = role == ParagraphRole::Addressee || role == ParagraphRole::Signature;
    return (isBlock && roleOf(lower) == role) || (upper.textList() && lower.textList());
}

QString cellText(const QTextTableCell &cell)
{
    QStringList lines;
    for (auto part = cell.begin(); !part.atEnd(); ++part)
        if (part.currentBlock().isValid())
            lines.append(lineOf(part.currentBlock()));
    return lines.join(u' ').simplified();
}

QString tableText(const QTextTable &table)
{
    QStringList rows;
    for (int row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns(); ++column)
            if (table.cellAt(row, column).row() == row && table.cellAt(row, column).column() == column)
                cells.append(cellText(table.cellAt(row, column)));
        rows.append(cells.join(QStringLiteral(" | ")));
    }
    return rows.join(u'\n');
}

QString frameText(const QTextFrame &frame);

QString partText(const QTextFrame::iterator &part)
{
    if (part.currentBlock().isValid())
        return lineOf(part.currentBlock());
    const auto *table = qobject_cast<QTextTable *>(part.currentFrame());
    return table ? tableText(*table) : frameText(*part.currentFrame());
}

QString frameText(const QTextFrame &frame)
{
    QString text;
    QTextBlock above;
    for (auto part = frame.begin(); !part.atEnd(); ++part) {
        const QTextBlock block = part.currentBlock();
        const QString added = partText(part);
        if (added.isEmpty())
            continue;
        const bool isClose = block.isValid() && above.isValid() && belongTogether(above, block);
        if (!text.isEmpty())
            text += isClose ? QStringLiteral("\n") : QStringLiteral("\n\n");
        text += added;
        above = block;
    }
    return text;
}

}

QString plainText(const QString &html)
{
    const SheetDocument document(html);
    return frameText(*document.rootFrame()) + u'\n';
}

}
