#pragma once

#include "core/documents/contents/sheet_options.h"
#include "core/documents/tree/sheet.h"
#include "core/domain/card.h"
#include "core/domain/secretariat.h"

namespace seduta {

/// A card on paper, with the letterhead of the office: it is a working paper, and the day it tells of is `options.today`. NotFound where the
/// council is not among the records.
Result<Sheet> cardSheet(const Secretariat &part, const Card &card, const SheetOptions &options);

}
