#pragma once

#include "core/domain/meeting.h"
#include "ui/desk/page.h"

namespace seduta {

/// What every step of a meeting's workspace is given: the desk, and which meeting lies on it now.
struct MeetingDesk {
    Desk desk;
    const MeetingId &meeting;
};

}
