#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace seduta {

/// A place on a page of one paper, in points from the top left; pages count from 0.
struct PlaceOnPage {
    int page = 0;
    QRectF area{};

    bool operator==(const PlaceOnPage &) const = default;
};

/// A piece of a paper as a tagged PDF tells it to whoever has it read aloud. Types, attributes and scopes are named as in PDF.
struct StructureNode {
    QByteArray type{};
    int parent = -1;
    /// Of a picture: what it shows. Of a link: where it leads.
    QString alternative{};
    /// What is read instead of the letters drawn, where their order on paper is not that of the words.
    QString actualText{};
    /// Of a heading, for the outline.
    QString title{};
    /// The address of a link.
    QString link{};
    QByteArray scope{};
    int columnSpan = 1;
    int rowSpan = 1;
    /// Of headings, links and pictures.
    QList<PlaceOnPage> places{};

    bool operator==(const StructureNode &) const = default;
};

/// The pieces of one paper, parents before children, in the order in which they are read; the first is the paper itself.
using Structure = QList<StructureNode>;

/// Adds a node and gives its number.
int addNode(Structure &structure, const QByteArray &type, int parent);

}
