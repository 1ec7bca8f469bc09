-- 0002: blocks of a meeting's papers changed by hand. Applied once; never edited after release.

-- A block that reads otherwise than its template makes it: in one letter, or in every paper of that kind of the meeting.
CREATE TABLE block_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    document TEXT NOT NULL CHECK (document IN ('convocation', 'agenda', 'attendance_sheet', 'minutes', 'press_release', 'action_list')),
    convocation_id INTEGER REFERENCES convocation (id) ON DELETE CASCADE,
    original TEXT NOT NULL CHECK (trim(original) <> ''),
    occurrence INTEGER NOT NULL DEFAULT 1 CHECK (occurrence >= 1),
    replacement TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX block_change_by_meeting ON block_change (meeting_id);

CREATE INDEX block_change_by_convocation ON block_change (convocation_id) WHERE convocation_id IS NOT NULL;

CREATE UNIQUE INDEX block_change_in_force ON block_change (meeting_id, document, coalesce(convocation_id, 0), original, occurrence);
