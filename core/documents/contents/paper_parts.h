#pragma once

#include "core/domain/meeting.h"

#include <QStringList>

namespace seduta {

/// The parts that papers of a kind may be printed without, by the names templates know them by ("includi.riscontro").
QStringList partsOf(DocumentKind kind);
/// All of them.
QStringList allPaperParts();
/// A part in the office's words.
QString partWords(const QString &name);

}
