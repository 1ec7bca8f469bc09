#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/sheet_options.h"
#include "core/documents/contents/vocabulary.h"

namespace seduta {

/// An impegno as papers tell it: titolo, testo, condizione, base, responsabili, scadenza, stato, scaduto, seduta.
QJsonObject actionContext(const PaperRecords &records, const Vocabulary &vocabulary, const ActionItem &action,
                          const QDate &today);

/// When it is due, in words: "entro il 30 settembre 2025", "entro la prossima seduta"; empty when nobody said.
QString dueWords(const ActionItem &action, const Vocabulary &vocabulary);

/// Those who must do it as they are named in a sentence, each once.
QList<NamedBody> namedOwners(const PaperRecords &records, const Vocabulary &vocabulary, ActionItemId action);

/// What a body must still do.
QList<ActionItem> openActionsOf(const PaperRecords &records, BodyId body);
QList<ActionOwner> ownersOf(const PaperRecords &records, ActionItemId action);

/// impegni or gruppi: the chosen ones, flat or as righe under the name of each who must do them.
QJsonObject actionListContext(const PaperRecords &records, const Vocabulary &vocabulary,
                              const ActionListOptions &options, const QDate &today);

}
