#pragma once

#include "core/documents/contents/paper_doubts.h"

namespace seduta {

/// Something wrong or missing in an otherwise clean secretariat, the rule that finds it, and where it is to be put right.
struct PaperFault {
    const char *rule = "";
    /// In a meeting that was held, or in one that is to come.
    bool isOfHeld = false;
    void (*make)(Secretariat &part) = nullptr;
    const char *table = "";
    const char *field = "";
};

/// At least one for every rule.
const QList<PaperFault> &paperFaults();

/// A meeting of 10 June 2025 with nothing to complete in any of its papers: held, or to come.
Secretariat cleanMeeting(bool isHeld);
/// The day on which the papers of the one and of the other are drafted.
QDate draftingDay(bool isHeld);

}
