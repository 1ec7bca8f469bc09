#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/vocabulary.h"

namespace seduta {

/// What was said on a point, in its order. Words quoted for the press stand in the minutes only where these do not tell already what
/// their speaker said.
QJsonArray statementsOn(const PaperRecords &records, const Vocabulary &vocabulary, AgendaItemId item);

}
