#pragma once

#include "core/documents/tree/sheet.h"
#include "core/support/result.h"

#include <QSizeF>

namespace seduta {

/// styles.xml of a paper, from resources/templates/odt_styles.xml: the office's styles, the first page with the letterhead, the others with the
/// running head, page numbers on all. `emblem`: how large Pictures/emblem.png stands, in centimetres; empty where there is none.
Result<QByteArray> odtStyles(const Sheet &sheet, const QSizeF &emblem);

/// The style in which a paragraph of that role is written ("Addressee", "Keep_20_with_20_next"); that of running text for others.
QString odtStyleOf(const QString &role);

}
