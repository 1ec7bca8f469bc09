#pragma once

#include "core/domain/agenda.h"
#include "core/domain/minutes.h"
#include "core/support/draft_file.h"
#include "core/usecases/workspace.h"

namespace seduta {

/// Where the text of a section of the minutes is typed; the opening and the closing have no point.
DraftPlace placeInMinutes(MeetingId meeting, MinutesSection section, AgendaItemId point);
/// Where the outcome of a point is put in words.
DraftPlace placeOfOutcome(AgendaItemId point);
/// Where it is written what somebody said on a point; of a statement not yet there, its point alone.
DraftPlace placeOfStatement(AgendaItemId point, StatementId statement);

/// The places of an archive in which text is typed: what stands there, and taking up there what was found again after a crash.
class TextPlaces
{
public:
    explicit TextPlaces(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// What is saved there; none where the record is no longer there. A record not yet made has nothing saved.
    Result<std::optional<QString>> savedAt(const DraftPlace &place) const;
    /// The meeting whose minutes the place is part of; not valid for other places.
    Result<MeetingId> meetingOf(const DraftPlace &place) const;
    /// Puts the text in the minutes, in the outcome of a point or among what was said on it; the fields of other records are filled in on their page.
    Result<void> takeUp(const DraftPlace &place, const QString &text);

private:
    Result<AgendaItem> pointOf(const DraftPlace &place) const;
    Result<void> takeUpStatement(AgendaItemId point, StatementId id, const QString &text);

    Workspace &m_workspace;
};

}
