#pragma once

#include "core/domain/sent_file.h"

namespace seduta {

/// What is told of a file that left: how it stands to the document issued, in a sentence or two, and who signed it.
QString sentWords(const SentFile &file);
/// Whether somebody should look at it: it says something else, cannot be compared, or was altered after it was signed.
bool isToLookAt(const SentFile &file);

}
