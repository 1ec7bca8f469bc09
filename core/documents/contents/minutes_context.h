#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/vocabulary.h"

namespace seduta {

/// What the verbale tells beside the presences: verbale, convocazione, apertura, svolgimento (point by point, with the fatti that fell after each),
/// fattiIniziali, fattiFinali, sospensioni, altri impegni and criticità, conclusione, firme.
QJsonObject minutesContext(const PaperRecords &records, const Vocabulary &vocabulary, const QDate &today);

}
