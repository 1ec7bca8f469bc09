#pragma once

#include "core/support/result.h"

#include <QByteArray>

namespace seduta {

struct Sheet;

/// A paper to be laid out elsewhere, to see that it can be: its wording and what stands around it, without the emblem.
QByteArray asTrial(const Sheet &sheet);
/// On how many pages it came. Needs a QGuiApplication; fails as printing does.
Result<int> pagesOfTrial(const QByteArray &trial);

}
