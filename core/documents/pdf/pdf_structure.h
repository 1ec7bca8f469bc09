#pragma once

#include "core/documents/page/structure.h"

#include <qpdf/QPDFObjectHandle.hh>

class QPDF;

namespace seduta {

/// A page in a file, and the nodes its marks stand for, by their number.
struct StructuredPage {
    QPDFObjectHandle page{};
    QList<int> nodes{};
};

/// The pages of one sheet in a file. A blank page put between sheets is one without a structure.
struct StructuredSheet {
    Structure structure{};
    QList<StructuredPage> pages{};
};

/// Writes into a file what its pieces are and in which order they are read.
void writeStructure(QPDF &file, const QList<StructuredSheet> &sheets);
/// Writes the outline of a file: its headings, each leading to its place.
void writeOutline(QPDF &file, const QList<StructuredSheet> &sheets);

}
