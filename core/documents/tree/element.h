#pragma once

#include <QList>
#include <QString>

namespace seduta {

/// Words of one look within a paragraph. A line end in them is a line break.
struct Run {
    QString text{};
    bool isBold = false;
    bool isItalic = false;
    /// The address a link leads to; empty for plain words.
    QString link{};

    bool operator==(const Run &) const = default;
};

/// What a part of a paper is. A block groups paragraphs, as the lines of an address or of a signature.
enum class ElementKind { Document, Block, Heading, Paragraph, List, Item, Table, Row, Cell };

enum class Alignment { Unset, Left, Centre, Right, Justified };

/// A part of a paper, and so the whole of it: what is printed, sent as text or shown is made from this tree.
struct Element {
    ElementKind kind = ElementKind::Document;
    /// The class paper.css knows: "addressee", "signature", "protocol", "subject", "keep", "note", "grid"…
    QString role{};
    Alignment alignment = Alignment::Unset;
    /// Begins a page.
    bool breaksPage = false;
    /// Of a heading, 1 to 6.
    int level = 0;
    /// Of a list: numbered, from which number.
    bool isNumbered = false;
    int firstNumber = 1;
    /// Of a row: comes back on every page. Of a cell: names its column or row.
    bool isHead = false;
    /// Of a table or cell, in per cent; 0 for as wide as its words.
    int width = 0;
    int columnSpan = 1;
    int rowSpan = 1;
    /// What a heading, paragraph, item or cell says itself, before its children.
    QList<Run> runs{};
    QList<Element> children{};

    bool operator==(const Element &other) const;
};

/// The words of an element itself, without those of its children.
QString wordsOf(const Element &element);

/// What stands before an item of a list, counted from 0: "•" or its number, "3.".
QString markOf(const Element &list, int item);

/// Where an element stands: the number of the child, at each step from the document.
using ElementPath = QList<int>;

/// A block whose words a person may change by hand: a heading, a paragraph, a list item, a cell.
struct WritableBlock {
    ElementPath path{};
    QString text{};

    bool operator==(const WritableBlock &) const = default;
};

QList<WritableBlock> writableBlocks(const Element &document);

/// The element there, or nullptr.
Element *elementAt(Element &document, const ElementPath &path);
/// Gives a heading, paragraph, item or cell other words. Those that stay keep their look; new ones take that of their place.
void rewrite(Element &block, const QString &text);

}
