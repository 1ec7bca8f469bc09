#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/sheet_options.h"
#include "core/documents/contents/vocabulary.h"

namespace seduta {

/// destinatario: intestazione (the first line of the address), nome, indirizzo, luogo, recapito, and the forms of the body's name.
QJsonObject addresseeContext(const PaperRecords &records, const Vocabulary &vocabulary, const Convocation &letter);

/// The addressee's name for a list or a file.
QString addresseeName(const PaperRecords &records, const Convocation &letter);

/// What one letter says to its addressee: destinatario, protocollo, impegni, contributi (but those that one of the commitments says), puntiInteresse.
QJsonObject letterContext(const PaperRecords &records, const Vocabulary &vocabulary, const Convocation &letter,
                          const SheetOptions &options);

/// What the letter to all says: destinatari, and the protocol reference when all of them share it.
QJsonObject singleLetterContext(const PaperRecords &records, const Vocabulary &vocabulary);

/// What every letter of the meeting says: perConoscenza, riscontro, firma, punti, conPunti.
QJsonObject lettersContext(const PaperRecords &records, const Vocabulary &vocabulary);

}
