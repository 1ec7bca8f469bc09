#pragma once

#include "core/domain/partial_date.h"
#include "core/support/result.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace seduta {

/// How a record that stands in the minutes names its meeting: it is the meeting, it says whose it is, or it hangs from a point.
enum class MinutesTie { Itself, OfMeeting, OfPoint };

/// Which records stand in the verbale and stand still with it from "definitivo" on: the meeting, its parts, suspensions
/// and points, who took part and when, texts, statements, signatories, the verbale itself. Nothing for all others: commitments, critical
/// areas, replies, letters and the bodies' own records go on living.
std::optional<MinutesTie> tieToMinutes(const QString &record);

/// Whether final minutes forbid that the record passes from `before` to `after`: columns by name, empty where there is no record. What has
/// no place in the minutes (the link, the day for replies, classification and dossier, the release) may still change, and so may
/// the state of the minutes, forwards.
bool isForbiddenByFinalMinutes(const QString &record, const QJsonObject &before, const QJsonObject &after);

/// What is said to whoever tries, for the meeting of that day (not valid: of no known day).
Error minutesAreFinal(const PartialDate &heldOn);

}
