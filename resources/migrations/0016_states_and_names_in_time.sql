-- 0016: the story of states of projects, agreements and tables, and the names that tables had. Applied once; never edited after release.

-- In which state each was, since when, and in which meeting that was told. What an archive does not know is not invented: no row.
CREATE TABLE project_state_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    state TEXT NOT NULL DEFAULT 'started' CHECK (state IN ('idea', 'submitted', 'approved', 'started', 'concluded', 'not_funded')),
    since_on TEXT CHECK (since_on IS date(since_on)),
    since_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (since_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    since_circa INTEGER NOT NULL DEFAULT 0 CHECK (since_circa IN (0, 1)),
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE agreement_state_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'in_preparation', 'signed', 'in_force', 'expired')),
    since_on TEXT CHECK (since_on IS date(since_on)),
    since_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (since_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    since_circa INTEGER NOT NULL DEFAULT 0 CHECK (since_circa IN (0, 1)),
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE table_state_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    working_table_id INTEGER NOT NULL REFERENCES working_table (id) ON DELETE CASCADE,
    state TEXT NOT NULL DEFAULT 'to_constitute' CHECK (state IN ('to_constitute', 'constituted', 'suspended', 'reactivated', 'concluded')),
    since_on TEXT CHECK (since_on IS date(since_on)),
    since_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (since_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    since_circa INTEGER NOT NULL DEFAULT 0 CHECK (since_circa IN (0, 1)),
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- The names a table had.
CREATE TABLE table_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    working_table_id INTEGER NOT NULL REFERENCES working_table (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_from_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_from_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    valid_from_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_from_circa IN (0, 1)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    valid_to_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_to_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    valid_to_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_to_circa IN (0, 1))
) STRICT;

CREATE INDEX project_state_change_by_project ON project_state_change (project_id);

CREATE INDEX project_state_change_by_meeting ON project_state_change (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX agreement_state_change_by_agreement ON agreement_state_change (agreement_id);

CREATE INDEX agreement_state_change_by_meeting ON agreement_state_change (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX table_state_change_by_working_table ON table_state_change (working_table_id);

CREATE INDEX table_state_change_by_meeting ON table_state_change (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX table_name_by_working_table ON table_name (working_table_id);

CREATE VIRTUAL TABLE table_name_search USING fts5 (
    name,
    content='table_name', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE project_state_change_search USING fts5 (
    note,
    content='project_state_change', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE agreement_state_change_search USING fts5 (
    note,
    content='agreement_state_change', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE table_state_change_search USING fts5 (
    note,
    content='table_state_change', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

