#pragma once

#include "core/domain/partial_date.h"

#include <QTime>

namespace seduta {

/// The day a person means: "26/06/2025", "26.6.25", "26 giugno 2025", "gio 20", "domani", "tra due settimane", "fine mese", and whatever the program
/// writes for a day. Two digits are the nearest such year to today; a day without its year or its month is the nearest such day, within a year or
/// two months; a day of the week alone is the next one; after "entro" nothing is past. None where it cannot be read, or is no such day of the week.
QDate readDay(const QString &typed, const QDate &today);

/// A day, a month ("giugno 2025", "06/2025"), a season ("estate 2025", "inverno 2025-2026", the winter that begins in 2025 being "inverno 2025"
/// too) or a year, with "circa" before or after. A month or a season without its year is the first that is not over. Unknown where it cannot be
/// read.
PartialDate readDate(const QString &typed, const QDate &today);

/// The hour a person means: "9.30", "9:30", "ore 9,30", "alle ore 9.30", "h 9", "930", "9". None where it cannot be read.
QTime readHour(const QString &typed);

}
