#pragma once

#include "core/documents/page/structure.h"
#include "core/documents/page/word_places.h"

#include <QTextDocument>

namespace seduta {

class PaperBox;

/// Adds the pieces of a text already laid out in pages to the structure of its paper, and notes where each of them stands.
void addText(const QTextDocument &document, const PaperBox &box, Structure &structure, WordPlaces &places);

}
