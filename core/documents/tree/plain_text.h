#pragma once

#include "core/documents/tree/element.h"

#include <QString>

namespace seduta {

/// A paper as plain text, for the body of a PEC and the text kept of an issued document: a blank line between paragraphs, list items
/// with their marks, one line per table row.
QString plainText(const Element &document);
/// The same of a rendered template; HTML that is not well formed is given as it stands.
QString plainText(const QString &html);

}
