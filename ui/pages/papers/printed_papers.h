#pragma once

#include "core/documents/tree/sheet.h"
#include "core/support/result.h"

#include <functional>

class QPrinter;

namespace seduta {

/// Prints the papers on the printer as it is set up: its range of pages counts within each paper, its copies are collated, and on a printer that
/// prints both sides each paper begins on a front page. `progress` is told before each paper; false stops.
Result<void> printOn(QPrinter &printer, const QList<Sheet> &sheets, const std::function<bool(int, int)> &progress = {});

}
