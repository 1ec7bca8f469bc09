#pragma once

#include <QString>

namespace seduta {

/// The text as the archive keeps it: composed (NFC), without U+0000 and other control, bidi-override or invisible characters; tabs, line ends
/// and what joins letters (emoji, Persian) stay.
QString cleaned(const QString &text);

/// The key under which a name is sought: lower case, no accents, no apostrophes or punctuation, single spaces (`Unità` and `Unita'` are one).
QString folded(const QString &text);

}
