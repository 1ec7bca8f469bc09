#pragma once

#include "core/documents/tree/sheet.h"

namespace seduta::bench {

/// What a first attempt would do with the same words, letterhead, style sheet and page numbers: one QTextDocument and one QPdfWriter for each
/// paper, untagged, printed page by page to a file.
void printPlainly(const QString &path, const Sheet &sheet);
/// The same text as ODT by Qt's own writer, which knows no styles.
void writeOdtPlainly(const QString &path, const Sheet &sheet);

}
