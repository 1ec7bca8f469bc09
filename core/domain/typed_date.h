#pragma once

#include "core/domain/partial_date.h"

#include <QTime>

namespace seduta {

/// The day a person means: "26/06/2025", "26.6.25", "26-6-2025", "2025-06-26", "26 giugno 2025". None where it cannot be read.
QDate readDay(const QString &typed);

/// A day, a month ("giugno 2025", "06/2025"), a season ("estate 2025", "inverno 2025-2026", the winter that begins in 2025 being
/// "inverno 2025" too) or a year, with "circa" before or after. Unknown where it cannot be read.
PartialDate readDate(const QString &typed);

/// The hour a person means: "9.30", "9:30", "930", "9". None where it cannot be read.
QTime readHour(const QString &typed);

}
