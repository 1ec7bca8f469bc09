#pragma once

#include "core/domain/person.h"

namespace seduta {

/// The person that a name typed in one line means: "dott.ssa Maria De Luca", "Rossi, Mario", "ROSSI Mario". The family name is the last word, with
/// the particles before it, unless a comma or capitals tell it.
Person personTyped(const QString &words);

}
