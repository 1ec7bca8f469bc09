#pragma once

#include "ui/pages/search/found_lines.h"

namespace seduta {

/// The commands that can be given now and whose name holds every word that was typed: pages to go to, and what is done with the archive.
QList<FoundLine> foundCommands(const Commands &commands, const QString &typed);

}
