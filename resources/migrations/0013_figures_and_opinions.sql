-- 0013: the figures told to the council, and its opinions on projects. Applied once; never edited after release.

-- Dati. The value is an exact decimal as text; the parts of a whole name it.
CREATE TABLE statistic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator TEXT NOT NULL CHECK (trim(indicator) <> ''),
    value TEXT NOT NULL DEFAULT '' CHECK (value NOT GLOB '*[^-.0-9]*'),
    value_text TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    reference_from_on TEXT CHECK (reference_from_on IS date(reference_from_on)),
    reference_from_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (reference_from_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    reference_from_circa INTEGER NOT NULL DEFAULT 0 CHECK (reference_from_circa IN (0, 1)),
    reference_on TEXT CHECK (reference_on IS date(reference_on)),
    reference_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (reference_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    reference_circa INTEGER NOT NULL DEFAULT 0 CHECK (reference_circa IN (0, 1)),
    territory TEXT NOT NULL DEFAULT '',
    is_provisional INTEGER NOT NULL DEFAULT 0 CHECK (is_provisional IN (0, 1)),
    is_forecast INTEGER NOT NULL DEFAULT 0 CHECK (is_forecast IN (0, 1)),
    source TEXT NOT NULL DEFAULT '',
    body_id INTEGER REFERENCES body (id),
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
    part_of_id INTEGER REFERENCES statistic (id),
    part_label TEXT NOT NULL DEFAULT '',
    numerator_id INTEGER REFERENCES statistic (id),
    denominator_id INTEGER REFERENCES statistic (id),
    CHECK (part_of_id IS NULL OR part_of_id <> id),
    CHECK (numerator_id IS NULL OR numerator_id <> id),
    CHECK (denominator_id IS NULL OR denominator_id <> id)
) STRICT;

-- Pareri: one expressed has an outcome and a meeting.
CREATE TABLE opinion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project (id),
    edition_id INTEGER REFERENCES project_edition (id) ON DELETE SET NULL,
    proposer_body_id INTEGER REFERENCES body (id),
    proposer TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'requested' CHECK (state IN ('requested', 'under_examination', 'expressed', 'transmitted')),
    outcome TEXT NOT NULL DEFAULT 'none' CHECK (outcome IN ('none', 'favourable', 'with_remarks', 'unfavourable', 'not_expressed')),
    criteria TEXT NOT NULL DEFAULT '[]',
    motivation TEXT NOT NULL DEFAULT '',
    requested_on TEXT CHECK (requested_on IS date(requested_on)),
    requested_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (requested_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    requested_circa INTEGER NOT NULL DEFAULT 0 CHECK (requested_circa IN (0, 1)),
    due_on TEXT CHECK (due_on IS date(due_on)),
    due_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (due_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    due_circa INTEGER NOT NULL DEFAULT 0 CHECK (due_circa IN (0, 1)),
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
    transmitted_to_body_id INTEGER REFERENCES body (id),
    transmitted_to TEXT NOT NULL DEFAULT '',
    transmitted_on TEXT CHECK (transmitted_on IS date(transmitted_on)),
    transmitted_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (transmitted_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    transmitted_circa INTEGER NOT NULL DEFAULT 0 CHECK (transmitted_circa IN (0, 1)),
    requested_cents INTEGER NOT NULL DEFAULT 0,
    granted_cents INTEGER NOT NULL DEFAULT 0,
    money_outcome TEXT NOT NULL DEFAULT '',
    CHECK (state NOT IN ('expressed', 'transmitted') OR (outcome <> 'none' AND meeting_id IS NOT NULL))
) STRICT;

CREATE INDEX statistic_by_body ON statistic (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX statistic_by_meeting ON statistic (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX statistic_by_agenda_item ON statistic (agenda_item_id) WHERE agenda_item_id IS NOT NULL;

CREATE INDEX statistic_by_part_of ON statistic (part_of_id) WHERE part_of_id IS NOT NULL;

CREATE INDEX statistic_by_numerator ON statistic (numerator_id) WHERE numerator_id IS NOT NULL;

CREATE INDEX statistic_by_denominator ON statistic (denominator_id) WHERE denominator_id IS NOT NULL;

CREATE INDEX opinion_by_project ON opinion (project_id);

CREATE INDEX opinion_by_edition ON opinion (edition_id) WHERE edition_id IS NOT NULL;

CREATE INDEX opinion_by_proposer_body ON opinion (proposer_body_id) WHERE proposer_body_id IS NOT NULL;

CREATE INDEX opinion_by_meeting ON opinion (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX opinion_by_agenda_item ON opinion (agenda_item_id) WHERE agenda_item_id IS NOT NULL;

CREATE INDEX opinion_by_transmitted_to_body ON opinion (transmitted_to_body_id) WHERE transmitted_to_body_id IS NOT NULL;

CREATE VIRTUAL TABLE statistic_search USING fts5 (
    indicator, value_text, territory, source, part_label,
    content='statistic', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE opinion_search USING fts5 (
    proposer, motivation, transmitted_to, money_outcome,
    content='opinion', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

-- Makes 84d50f114f7a985afb065cc20de1b6bd82b77192f223b23915ff1f6ac5edb6c6 d9445f623c9222dc2a3eba7c82ca2d06c09e63c1e6b69dfd66ced12e3a0b608b
