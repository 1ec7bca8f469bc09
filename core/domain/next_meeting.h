#pragma once

#include "core/domain/meeting.h"

namespace seduta {

/// The number that follows: "1/2025" → "2/2025" within the year, "1/2026" in the next; "7" → "8". Empty after one that is counted otherwise: it is
/// the office's own, and only proposed.
QString numberAfter(const QString &number, const QDate &heldOn, const QDate &today);

/// A draft that takes from the last meeting what seldom changes: the hours, the place, who convenes, chairs and writes, the dossier. Its day and
/// its subject are its own; who chaired by a delegation had it for that meeting alone.
Meeting following(const Meeting &last, const QDate &today);

}
