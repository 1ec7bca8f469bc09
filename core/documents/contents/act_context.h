#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/vocabulary.h"

namespace seduta {

/// An act of the council as the verbale tells it in prose: natura (which of its kinds), chi (who must do it), autore, chiOffre, rivoltoA, cosa (with
/// verbo where it can follow one, then a and di; with al where it names what is done, il where an article is known), fondamento
/// (premessa where a colon follows), seguito, quando, ricorrenza, clausola, aggiunta.
QJsonObject actContext(const PaperRecords &records, const Vocabulary &vocabulary, const ActionItem &action);

}
