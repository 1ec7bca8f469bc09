#pragma once

#include "core/domain/italian_noun.h"

namespace seduta {

/// Form and onset of an acronym usual in the offices (INPS, C.G.I.L., Co.Ge.Sa.), in any case, with or without full stops.
std::optional<NameReading> readingOfAcronym(const QString &word);

}
