#pragma once

#include "core/documents/page/structure.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <initializer_list>
#include <utility>

namespace seduta {

/// A PDF dictionary of these entries.
QPDFObjectHandle dictionaryOf(std::initializer_list<std::pair<const char *, QPDFObjectHandle>> entries);
QPDFObjectHandle nameObject(const char *name);
QPDFObjectHandle textObject(const QString &text);
/// A rectangle in PDF's manner, on a page of that height: from the bottom left.
QPDFObjectHandle areaObject(const QRectF &area, double pageHeight);
double heightOf(QPDFObjectHandle page);

}
