#pragma once

#include "core/documents/tree/sheet.h"
#include "core/support/result.h"

#include <QDateTime>

namespace seduta {

/// The paper as a text to go on writing (OpenDocument 1.3, ISO/IEC 26300): real headings, styles, lists, tables with head rows, letterhead on the
/// first page, running head and page numbers. What no font has stays as it is. The same sheet and date give the same bytes.
/// Fails where the paper or its emblem cannot be read.
Result<QByteArray> odtFile(const Sheet &sheet, const QDateTime &madeAt);

}
