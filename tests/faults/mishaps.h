#pragma once

#include "tests/faults/figures.h"

#include <QStringList>

namespace seduta {

/// P7: what can happen to the file of an archive while the program has it open.
QStringList mishaps();

/// One of them, on an archive of three meetings, and then the attempt to save a fourth: it must be refused with a sentence, and
/// nothing written anywhere; and where the file is only gone from its place, what was saved can still be copied elsewhere.
Finding saveAfter(const QString &mishap);

/// All of them.
Figures saveAfterEveryMishap();

}
