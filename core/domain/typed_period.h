#pragma once

#include "core/domain/partial_date.h"

namespace seduta {

/// A month, a season or a year as it is typed: "giugno 2025", "06/2025", "inverno 2025-2026", "2025", "mese prossimo". One without its year is
/// the first that is not over. Unknown where it is none. The words are plain ones (date_words.h).
PartialDate readPeriod(const QString &words, const QDate &today);

/// A day told by its place in such a period: "fine mese", "fine 2026", and, roughly, "inizio giugno" and "meta novembre".
PartialDate readPartOfPeriod(const QString &words, const QDate &today);

}
