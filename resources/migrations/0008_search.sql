-- 0008: the indices of the search, one for each table in which words are sought (decision 0012). They hold no text of their own and are made
-- anew from the records whenever they are found wanting; the journal does not follow them. Applied once; never edited after release.

-- The last act that the indices know; none where they are to be made anew.
CREATE TABLE search_index (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    change_set_id INTEGER
) STRICT;

INSERT INTO search_index (one, change_set_id) VALUES (1, NULL);

-- Short names and titles: also their first letters are found at once.
CREATE VIRTUAL TABLE meeting_search USING fts5 (
    title, number, venue, closing_words,
    content='meeting', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE body_search USING fts5 (
    name, short_name, place, note,
    content='body', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE body_name_search USING fts5 (
    name,
    content='body_name', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE person_search USING fts5 (
    given_name, family_name, job_title, note,
    content='person', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE critical_area_search USING fts5 (
    title, description, place, status_reason,
    content='critical_area', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE working_table_search USING fts5 (
    name, theme, mandate,
    content='working_table', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE project_search USING fts5 (
    title, acronym, programme, fund, call, code, territory, description,
    content='project', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE project_edition_search USING fts5 (
    lead_name,
    content='project_edition', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE agreement_search USING fts5 (
    title, place,
    content='agreement', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE plan_version_search USING fts5 (
    title, number, nature, purpose,
    content='plan_version', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

-- Texts.
CREATE VIRTUAL TABLE agenda_item_search USING fts5 (
    title, description, outcome_text,
    content='agenda_item', content_rowid='id', columnsize=0, tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE statement_search USING fts5 (
    text, speaker_name,
    content='statement', content_rowid='id', columnsize=0, tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE minutes_text_search USING fts5 (
    text,
    content='minutes_text', content_rowid='id', columnsize=0, tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE critical_area_report_search USING fts5 (
    text,
    content='critical_area_report', content_rowid='id', columnsize=0, tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE action_item_search USING fts5 (
    title, text, due_text, condition, basis,
    content='action_item', content_rowid='id', columnsize=0, tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE action_update_search USING fts5 (
    text,
    content='action_update', content_rowid='id', columnsize=0, tokenize='unicode61 remove_diacritics 2'
);

-- Makes 0c8bb8bb0d073d1a45ff8b74effdfff55b807bf44ee4b7cf2f15b9b1bab12513 6147e882bab088703136a9940fa21309c683eebeba5aec2c73713f87dae29b94
