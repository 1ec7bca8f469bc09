#pragma once

namespace seduta::bench {

/// D1 a page of a list, D3 a whole archive read and written, and the price of the journal, each beside the plain C interface of SQLite in the same run.
void benchArchive(double scale);

/// A1–A5 letters, B1 and B2 the minutes, each beside what a first attempt with Qt alone would do with the same words.
void benchDocuments();

/// C1–C3: the first painted window, beside the least a Qt program does to show the same archive; and one act in that window.
void benchWindow(double scale);

/// The card of a body that came to every meeting, from the archive to the screen.
void benchCard(double scale);

/// E1: a key in the filter of a long list, beside a textbook QSortFilterProxyModel over the same rows.
void benchFilter(double scale);

}
