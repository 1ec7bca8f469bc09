-- 0012: the acts that the council cites, and the events around its meetings. Applied once; never edited after release.

-- Riferimenti.
CREATE TABLE legal_reference (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL DEFAULT 'law' CHECK (kind IN ('law', 'decree', 'circular', 'vademecum', 'sop', 'note')),
    number TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    act_on TEXT CHECK (act_on IS date(act_on)),
    act_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (act_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    act_circa INTEGER NOT NULL DEFAULT 0 CHECK (act_circa IN (0, 1)),
    published_on TEXT CHECK (published_on IS date(published_on)),
    published_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (published_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    published_circa INTEGER NOT NULL DEFAULT 0 CHECK (published_circa IN (0, 1)),
    gazette_number TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK (trim(title) <> '' OR trim(number) <> '')
) STRICT;

-- Who cites them; exactly one.
CREATE TABLE citation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    legal_reference_id INTEGER NOT NULL REFERENCES legal_reference (id),
    passage TEXT NOT NULL DEFAULT '',
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE CASCADE,
    agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE CASCADE,
    working_table_id INTEGER REFERENCES working_table (id) ON DELETE CASCADE,
    agreement_id INTEGER REFERENCES agreement (id) ON DELETE CASCADE,
    plan_version_id INTEGER REFERENCES plan_version (id) ON DELETE CASCADE,
    CHECK ((meeting_id IS NOT NULL) + (agenda_item_id IS NOT NULL) + (working_table_id IS NOT NULL)
           + (agreement_id IS NOT NULL) + (plan_version_id IS NOT NULL) = 1)
) STRICT;

-- Eventi.
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL DEFAULT 'public_event' CHECK (kind IN ('training', 'press_conference', 'contract', 'public_event', 'other')),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    held_on TEXT CHECK (held_on IS date(held_on)),
    held_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (held_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    held_circa INTEGER NOT NULL DEFAULT 0 CHECK (held_circa IN (0, 1)),
    place TEXT NOT NULL DEFAULT '',
    organiser_body_id INTEGER REFERENCES body (id),
    organiser TEXT NOT NULL DEFAULT '',
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    project_id INTEGER REFERENCES project (id) ON DELETE SET NULL,
    text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX citation_by_legal_reference ON citation (legal_reference_id);

CREATE INDEX citation_by_meeting ON citation (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX citation_by_agenda_item ON citation (agenda_item_id) WHERE agenda_item_id IS NOT NULL;

CREATE INDEX citation_by_working_table ON citation (working_table_id) WHERE working_table_id IS NOT NULL;

CREATE INDEX citation_by_agreement ON citation (agreement_id) WHERE agreement_id IS NOT NULL;

CREATE INDEX citation_by_plan_version ON citation (plan_version_id) WHERE plan_version_id IS NOT NULL;

CREATE INDEX event_by_organiser_body ON event (organiser_body_id) WHERE organiser_body_id IS NOT NULL;

CREATE INDEX event_by_meeting ON event (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX event_by_project ON event (project_id) WHERE project_id IS NOT NULL;

CREATE VIRTUAL TABLE legal_reference_search USING fts5 (
    number, issuer, title, note,
    content='legal_reference', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE citation_search USING fts5 (
    passage,
    content='citation', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE event_search USING fts5 (
    title, place, organiser, text,
    content='event', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);
