#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/vocabulary.h"

namespace seduta {

/// What the comunicato tells: esperti and enti who took part, gruppi, progetti, piani, aree, tavoli with their basi, firma.
/// Only bodies, offices and invited experts are named; who spoke for a body is not.
QJsonObject pressReleaseContext(const PaperRecords &records, const Vocabulary &vocabulary, const QDate &today);

}
