#pragma once

namespace seduta::bench {

/// D1, D3 of LIMITS.md and the price of the journal, each beside the plain C interface of SQLite in the same run.
void benchArchive(double scale);

/// 200 letters from the archive to files, beside one plain QPdfWriter per letter.
void benchLetters();

}
