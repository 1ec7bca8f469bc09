#pragma once

#include <QString>

namespace seduta {

/// The line that opens an address, as it was typed, with its preposition: "Al Sig. Questore", "Ai Sigg. Sindaci", "All'Ill.mo Sig. Sindaco",
/// "Alla CGIL". One that has a preposition keeps it, and after "Spett.le" there is none.
QString addressLine(const QString &typed);

}
