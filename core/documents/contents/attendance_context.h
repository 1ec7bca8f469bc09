#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/vocabulary.h"

namespace seduta {

/// gruppi of righe for the foglio firme, each with numero, ente and the name and title already announced; righeOspiti: lines left blank.
QJsonObject attendanceSheetContext(const PaperRecords &records, const Vocabulary &vocabulary);

/// presenze, one line per body with its persons; ospiti without a body; assenti and giustificati, only of those convened;
/// nonRegistrati: convened bodies nobody has recorded.
QJsonObject presencesContext(const PaperRecords &records, const Vocabulary &vocabulary);

}
