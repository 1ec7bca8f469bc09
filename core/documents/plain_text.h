#pragma once

#include <QString>

namespace seduta {

/// A sheet's HTML as plain text, for the body of a PEC and the text kept of an issued document: a blank line between paragraphs,
/// list items with their marks, one line per table row.
QString plainText(const QString &html);

}
