#pragma once

#include "core/domain/body.h"

namespace seduta {

/// How the present name of a body is said, as its record lets it be known: fixed by the office, of a group, and the noun of its kind.
NameFacts factsOf(const Body &body);

/// Whether nothing at all tells how the name is said, so that the office is to be asked.
bool isToBeAsked(const Body &body);

/// The name as the papers say it, to be read before it is printed: "alla Questura di Asti, della Questura di Asti".
QString inSentences(const Body &body);

}
