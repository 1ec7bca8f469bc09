#pragma once

namespace seduta::bench {

/// D1, D3 of LIMITS.md and the price of the journal, each beside the plain C interface of SQLite in the same run.
void benchArchive(double scale);

/// A1–A5, B1, B2 of LIMITS.md, each beside what a first attempt with Qt alone would do with the same words.
void benchDocuments();

/// C1–C3 of LIMITS.md: the first painted window, beside the least a Qt program does to show the same archive; and one act in that window.
void benchWindow(double scale);

/// E1 of LIMITS.md: a key in the filter of a long list, beside a textbook QSortFilterProxyModel over the same rows.
void benchFilter(double scale);

}
