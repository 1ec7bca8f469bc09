#pragma once

class QTextDocument;
class QTextTableCell;

namespace seduta {

/// Sees to it that the rows of tables are not split between two pages, in a document already laid out in pages. Rows higher than half a
/// page, rows with cells spanning several rows, and tables of more than 300 rows may still be split. Leaves the document laid out.
void keepTableRowsWhole(QTextDocument &document);
/// Whether the cell was put there only to fill the end of a page.
bool isFilling(const QTextTableCell &cell);

}
