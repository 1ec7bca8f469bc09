#pragma once

#include <QString>

namespace seduta {

/// The text with a no-break space where a line must not end: "n. 5", "art. 3", "ore 10.00", "8 maggio", "maggio 2025", "PEC: x". No letter is
/// added or taken away.
QString keptTogether(const QString &text);

}
