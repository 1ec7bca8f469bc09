#pragma once

#include "core/domain/partial_date.h"

#include <QTime>

namespace seduta {

/// The day a person means: "26/06/2025", "26.6.25", "2025-06-26", "26 giugno 2025", "1° lug 2025", "giovedì 26 giugno 2025", and whatever the
/// program writes for a day. Two digits are the nearest such year to today, a day without a year the nearest such day. None where it cannot be
/// read, or is no such day of the week.
QDate readDay(const QString &typed, const QDate &today);

/// A day, a month ("giugno 2025", "06/2025"), a season ("estate 2025", "inverno 2025-2026", the winter that begins in 2025 being
/// "inverno 2025" too) or a year, with "circa" before or after. Unknown where it cannot be read.
PartialDate readDate(const QString &typed, const QDate &today);

/// The hour a person means: "9.30", "9:30", "ore 9,30", "alle ore 9.30", "h 9", "930", "9". None where it cannot be read.
QTime readHour(const QString &typed);

}
