#pragma once

#include <QString>

namespace seduta {

/// The text as the archive keeps it: composed (NFC), without U+0000 and other control or bidi-override characters; tabs and line ends stay.
QString cleaned(const QString &text);

/// The key under which a name is sought: lower case, no accents, no apostrophes or punctuation, single spaces (`Unità` and `Unita'` are one).
QString folded(const QString &text);

}
