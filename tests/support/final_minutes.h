#pragma once

#include "core/domain/convocation.h"
#include "core/usecases/workspace.h"

namespace seduta {

/// The minutes of the meeting are final, as once they are issued, but without their paper.
void makeFinal(Workspace &workspace, MeetingId meeting);
/// The letter has a document of its own, as once it is issued, but of a few bytes.
void keepAsIssued(Workspace &workspace, ConvocationId letter);
/// Everything that stands in the minutes of the meeting, row by row, as JSON.
QStringList standingIn(const Workspace &workspace, MeetingId meeting);
/// The sample secretariat as a document, with the minutes of its first meeting still in draft.
QByteArray sampleWithDraftMinutes();

}
