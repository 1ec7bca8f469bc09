#pragma once

#include "core/domain/meeting.h"

namespace seduta {

/// A line of the list of meetings.
struct MeetingSummary {
    MeetingId id{};
    QString number{};
    PartialDate heldOn{};
    QString title{};
    MeetingKind kind = MeetingKind::Ordinary;
    MeetingState state = MeetingState::Draft;
    int bodiesPresent = 0;
    int openActions = 0;

    bool operator==(const MeetingSummary &) const = default;
};

}
