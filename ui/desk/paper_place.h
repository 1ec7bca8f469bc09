#pragma once

#include "core/domain/convocation.h"
#include "core/usecases/meeting_verb.h"
#include "ui/desk/place.h"

namespace seduta {

/// A paper's number in the list of its meeting's papers: letters by their own, the others by their kind, below zero.
inline qint64 paperNumber(DocumentKind kind, ConvocationId letter)
{
    return letter.isValid() ? letter.value() : -1 - qint64(kind);
}

/// Where a paper of a meeting is seen.
inline Place paperPlace(MeetingId meeting, DocumentKind kind, ConvocationId letter = {})
{
    return {PageKind::Paper, meeting.value(), 0, paperNumber(kind, letter)};
}

/// Where the minutes of a meeting are written.
inline Place minutesPlace(MeetingId meeting)
{
    return {PageKind::Meeting, meeting.value(), int(MeetingStep::Minutes)};
}

}
