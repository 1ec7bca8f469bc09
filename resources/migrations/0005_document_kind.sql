-- 0005: the kinds of paper as rows, in place of three checks that listed them. Applied once; never edited after release. A later kind is
-- one more row.

CREATE TABLE document_kind (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    word TEXT NOT NULL UNIQUE CHECK (trim(word) <> '')
) STRICT;

INSERT INTO document_kind (word)
VALUES ('convocation'), ('agenda'), ('attendance_sheet'), ('minutes'), ('press_release'), ('action_list');

-- Each table made anew takes over the row of the old one in sqlite_sequence: an id that was removed is never given again.
CREATE TABLE signatory_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    document TEXT NOT NULL REFERENCES document_kind (word),
    formula TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person (id),
    closing TEXT NOT NULL DEFAULT '',
    UNIQUE (meeting_id, document)
) STRICT;

INSERT INTO signatory_anew (id, meeting_id, document, formula, person_id, closing)
SELECT id, meeting_id, document, formula, person_id, closing FROM signatory;

DELETE FROM sqlite_sequence WHERE name = 'signatory_anew';

INSERT INTO sqlite_sequence (name, seq) SELECT 'signatory_anew', seq FROM sqlite_sequence WHERE name = 'signatory';

DROP TABLE signatory;

ALTER TABLE signatory_anew RENAME TO signatory;

CREATE INDEX signatory_by_meeting ON signatory (meeting_id);

CREATE INDEX signatory_by_person ON signatory (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE block_change_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    document TEXT NOT NULL REFERENCES document_kind (word),
    convocation_id INTEGER REFERENCES convocation (id) ON DELETE CASCADE,
    original TEXT NOT NULL CHECK (trim(original) <> ''),
    occurrence INTEGER NOT NULL DEFAULT 1 CHECK (occurrence >= 1),
    replacement TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO block_change_anew (id, meeting_id, document, convocation_id, original, occurrence, replacement)
SELECT id, meeting_id, document, convocation_id, original, occurrence, replacement FROM block_change;

DELETE FROM sqlite_sequence WHERE name = 'block_change_anew';

INSERT INTO sqlite_sequence (name, seq) SELECT 'block_change_anew', seq FROM sqlite_sequence WHERE name = 'block_change';

DROP TABLE block_change;

ALTER TABLE block_change_anew RENAME TO block_change;

CREATE INDEX block_change_by_meeting ON block_change (meeting_id);

CREATE INDEX block_change_by_convocation ON block_change (convocation_id) WHERE convocation_id IS NOT NULL;

CREATE UNIQUE INDEX block_change_in_force ON block_change (meeting_id, document, coalesce(convocation_id, 0), original, occurrence);

CREATE TABLE issued_document_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL REFERENCES document_kind (word),
    meeting_id INTEGER REFERENCES meeting (id),
    convocation_id INTEGER REFERENCES convocation (id),
    issued_at TEXT CHECK (issued_at IS strftime('%Y-%m-%dT%H:%M:%SZ', issued_at)),
    issued_by TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    addressee TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    template_hash TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    content_hash TEXT NOT NULL REFERENCES content (hash),
    protocol_ref TEXT NOT NULL DEFAULT '',
    protocol_on TEXT CHECK (protocol_on IS date(protocol_on)),
    supersedes_id INTEGER REFERENCES issued_document (id)
) STRICT;

INSERT INTO issued_document_anew (id, kind, meeting_id, convocation_id, issued_at, issued_by, title, addressee, language, template_hash,
    text, content_hash, protocol_ref, protocol_on, supersedes_id)
SELECT id, kind, meeting_id, convocation_id, issued_at, issued_by, title, addressee, language, template_hash,
    text, content_hash, protocol_ref, protocol_on, supersedes_id FROM issued_document;

DELETE FROM sqlite_sequence WHERE name = 'issued_document_anew';

INSERT INTO sqlite_sequence (name, seq) SELECT 'issued_document_anew', seq FROM sqlite_sequence WHERE name = 'issued_document';

DROP TABLE issued_document;

ALTER TABLE issued_document_anew RENAME TO issued_document;

CREATE INDEX issued_document_by_meeting ON issued_document (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX issued_document_by_convocation ON issued_document (convocation_id) WHERE convocation_id IS NOT NULL;

CREATE INDEX issued_document_by_supersedes ON issued_document (supersedes_id) WHERE supersedes_id IS NOT NULL;

CREATE INDEX issued_document_by_content ON issued_document (content_hash);
