#pragma once

#include "core/domain/meeting.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// The parts of a meeting of two days or two audiences, in their order.
BesideKind<MeetingPart> meetingParts();
/// Its interruptions, also those noted afterwards.
BesideKind<Suspension> suspensions();

}
