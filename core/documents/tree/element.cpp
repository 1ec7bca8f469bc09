#include "core/documents/tree/element.h"

#include "core/documents/tree/run_list.h"
#include "core/support/text.h"

#include <algorithm>
#include <tuple>

namespace seduta {

namespace {

bool isWritable(const Element &element)
{
    switch (element.kind) {
    case ElementKind::Heading:
    case ElementKind::Paragraph: return true;
    case ElementKind::Item:
    case ElementKind::Cell: return !element.runs.isEmpty() || element.children.isEmpty();
    default: return false;
    }
}

void collectWritable(const Element &element, const ElementPath &path, QList<WritableBlock> &blocks)
{
    if (isWritable(element))
        blocks.append({path, wordsOf(element)});
    for (int i = 0; i < element.children.size(); ++i)
        collectWritable(element.children.at(i), path + ElementPath{i}, blocks);
}

qsizetype commonStart(const QString &first, const QString &second)
{
    const auto end = std::mismatch(first.begin(), first.end(), second.begin(), second.end()).first;
    return end - first.begin();
}

qsizetype commonEnd(const QString &first, const QString &second)
{
    const auto end = std::mismatch(first.rbegin(), first.rend(), second.rbegin(), second.rend()).first;
    return end - first.rbegin();
}

}

bool Element::operator==(const Element &other) const
{
    const auto marks = [](const Element &element) {
        return std::tie(element.kind, element.role, element.alignment, element.breaksPage, element.level,
                        element.isNumbered, element.firstNumber, element.isHead, element.width, element.columnSpan,
                        element.rowSpan);
    };
    return marks(*this) == marks(other) && runs == other.runs && children == other.children;
}

QString wordsOf(const Element &element)
{
    QString words;
    for (const Run &run : element.runs)
        words += run.text;
    return words;
}

QString markOf(const Element &list, int item)
{
    return list.isNumbered ? QString::number(list.firstNumber + item) + u'.' : QStringLiteral("•");
}

QList<WritableBlock> writableBlocks(const Element &document)
{
    QList<WritableBlock> blocks;
    collectWritable(document, {}, blocks);
    return blocks;
}

Element *elementAt(Element &document, const ElementPath &path)
{
    Element *element = &document;
    for (const int step : path) {
        if (step < 0 || step >= element->children.size())
            return nullptr;
        element = &element->children[step];
    }
    return element;
}

void rewrite(Element &block, const QString &text)
{
    const QString before = wordsOf(block);
    const QString after = cleaned(text);
    const qsizetype start = commonStart(before, after);
    const qsizetype end = commonEnd(before.mid(start), after.mid(start));

    RunList written;
    written.append(partOf(block.runs, 0, start));
    const bool replaces = before.size() > start + end;
    written.appendLines(after.mid(start, after.size() - start - end),
                        lookAt(block.runs, replaces || start == 0 ? start : start - 1));
    written.append(partOf(block.runs, before.size() - end, end));
    block.runs = written.trimmed();
}

}
