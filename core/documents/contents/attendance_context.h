#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/vocabulary.h"

namespace seduta {

/// Who is expected at the table, and for which body; without a name where the body has nobody known.
struct ExpectedPerson {
    QString name{};
    QString body{};

    bool operator==(const ExpectedPerson &) const = default;
};

/// In the order of the letters or, without any, of the composition: for each body those whom its replies name, else its representatives on that
/// day, else nobody by name. A body that announced its absence is not expected.
QList<ExpectedPerson> expectedPersons(const PaperRecords &records);

/// gruppi of righe for the foglio firme, each with numero, ente and the name and title already announced; righeOspiti: lines left blank.
QJsonObject attendanceSheetContext(const PaperRecords &records, const Vocabulary &vocabulary);

/// presenze, one line per body with its persons; ospiti without a body; assenti and giustificati, only of those convened;
/// nonRegistrati: convened bodies nobody has recorded; senzaNominativo: those of which nobody is known by name.
QJsonObject presencesContext(const PaperRecords &records, const Vocabulary &vocabulary);

}
