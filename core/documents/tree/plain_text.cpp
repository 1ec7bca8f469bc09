#include "core/documents/tree/plain_text.h"

#include "core/documents/tree/element_reader.h"

#include <QStringList>

namespace seduta {

namespace {

QString textOf(const Element &element, int depth = 0);

QString lineOf(const Element &element)
{
    return wordsOf(element).replace(QChar::Nbsp, u' ').trimmed();
}

/// The words of an element and its children, in one line.
QString wholeLineOf(const Element &element)
{
    QStringList lines{lineOf(element)};
    for (const Element &child : element.children)
        lines.append(wholeLineOf(child));
    return lines.join(u' ').simplified();
}

QString childrenOf(const Element &element, const QString &between, int depth = 0)
{
    QStringList texts;
    for (const Element &child : element.children) {
        const QString text = textOf(child, depth);
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join(between);
}

QString itemText(const Element &item, const QString &mark, int depth)
{
    QStringList lines{QString(2 * depth, u' ') + mark + u' ' + lineOf(item)};
    const QString children = childrenOf(item, QStringLiteral("\n"), depth + 1);
    if (!children.isEmpty())
        lines.append(children);
    return lines.join(u'\n');
}

QString listText(const Element &list, int depth)
{
    QStringList items;
    for (int i = 0; i < list.children.size(); ++i)
        items.append(itemText(list.children.at(i), markOf(list, i), depth));
    return items.join(u'\n');
}

QString tableText(const Element &table)
{
    QStringList rows;
    for (const Element &row : table.children) {
        QStringList cells;
        for (const Element &cell : row.children)
            cells.append(wholeLineOf(cell));
        rows.append(cells.join(QStringLiteral(" | ")));
    }
    return rows.join(u'\n');
}

QString textOf(const Element &element, int depth)
{
    switch (element.kind) {
    case ElementKind::Document: return childrenOf(element, QStringLiteral("\n\n"));
    case ElementKind::Block: return childrenOf(element, QStringLiteral("\n"));
    case ElementKind::List: return listText(element, depth);
    case ElementKind::Table: return tableText(element);
    default: return lineOf(element);
    }
}

}

QString plainText(const Element &document)
{
    return textOf(document) + u'\n';
}

QString plainText(const QString &html)
{
    const auto tree = elementTree(html);
    return tree ? plainText(*tree) : html;
}

}
