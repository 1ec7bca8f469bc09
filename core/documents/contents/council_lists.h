#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/vocabulary.h"

namespace seduta {

/// composizione and gruppi of righe (numero, ente, carica, titolari, supplenti): who sits in the council on the day of the meeting, members
/// and permanent invitees apart.
QJsonObject membersListContext(const PaperRecords &records, const Vocabulary &vocabulary);

/// righe: the addressees of the meeting or, before there are any, the bodies of the composition, each with pec, email, telefono, indirizzo.
QJsonObject addressListContext(const PaperRecords &records, const Vocabulary &vocabulary);

/// pareri expressed in the meeting, in the order of the agenda; totale, and how many of each esito.
QJsonObject opinionIndexContext(const PaperRecords &records, const Vocabulary &vocabulary);

/// What the cover of the meeting's folder says: destinatari with their references, how many points, and who was there.
QJsonObject dossierCoverContext(const PaperRecords &records, const Vocabulary &vocabulary);

}
