#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/vocabulary.h"

namespace seduta {

/// What the meeting was told of critical areas on one point, or on none of them. criticita: all the reports; criticitaSegnalate and
/// situazioniRegolari part them by whether the judgement was favourable.
QJsonObject reportsOn(const PaperRecords &records, const Vocabulary &vocabulary, AgendaItemId item);

}
