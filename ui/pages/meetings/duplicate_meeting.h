#pragma once

#include "core/domain/meeting.h"
#include "ui/desk/page.h"

#include <optional>

namespace seduta {

/// Asks for the day of a meeting like this one, and what it takes from it; the draft made, or nothing where that was given up.
std::optional<MeetingId> askedDuplicate(const Desk &desk, QWidget *parent, MeetingId meeting);

}
