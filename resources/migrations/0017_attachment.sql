-- 0017: files attached to records. Applied once; never edited after release.

-- Allegati: of exactly one record, with which they go.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL CHECK (trim(file_name) <> ''),
    role TEXT NOT NULL DEFAULT 'other' CHECK (role IN ('slides', 'contribution', 'decree', 'signature_sheet', 'photograph', 'other')),
    note TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL CHECK (size > 0),
    content_hash TEXT NOT NULL REFERENCES content (hash),
    added_on TEXT CHECK (added_on IS date(added_on)),
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE CASCADE,
    agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE CASCADE,
    body_id INTEGER REFERENCES body (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
    composition_id INTEGER REFERENCES composition (id) ON DELETE CASCADE,
    critical_area_id INTEGER REFERENCES critical_area (id) ON DELETE CASCADE,
    action_item_id INTEGER REFERENCES action_item (id) ON DELETE CASCADE,
    working_table_id INTEGER REFERENCES working_table (id) ON DELETE CASCADE,
    project_id INTEGER REFERENCES project (id) ON DELETE CASCADE,
    project_edition_id INTEGER REFERENCES project_edition (id) ON DELETE CASCADE,
    agreement_id INTEGER REFERENCES agreement (id) ON DELETE CASCADE,
    plan_version_id INTEGER REFERENCES plan_version (id) ON DELETE CASCADE,
    legal_reference_id INTEGER REFERENCES legal_reference (id) ON DELETE CASCADE,
    event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
    statistic_id INTEGER REFERENCES statistic (id) ON DELETE CASCADE,
    opinion_id INTEGER REFERENCES opinion (id) ON DELETE CASCADE,
    CHECK ((meeting_id IS NOT NULL) + (agenda_item_id IS NOT NULL) + (body_id IS NOT NULL) + (person_id IS NOT NULL)
           + (composition_id IS NOT NULL) + (critical_area_id IS NOT NULL) + (action_item_id IS NOT NULL)
           + (working_table_id IS NOT NULL) + (project_id IS NOT NULL) + (project_edition_id IS NOT NULL)
           + (agreement_id IS NOT NULL) + (plan_version_id IS NOT NULL) + (legal_reference_id IS NOT NULL)
           + (event_id IS NOT NULL) + (statistic_id IS NOT NULL) + (opinion_id IS NOT NULL) = 1)
) STRICT;

CREATE INDEX attachment_by_meeting ON attachment (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX attachment_by_agenda_item ON attachment (agenda_item_id) WHERE agenda_item_id IS NOT NULL;

CREATE INDEX attachment_by_body ON attachment (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX attachment_by_person ON attachment (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX attachment_by_composition ON attachment (composition_id) WHERE composition_id IS NOT NULL;

CREATE INDEX attachment_by_critical_area ON attachment (critical_area_id) WHERE critical_area_id IS NOT NULL;

CREATE INDEX attachment_by_action_item ON attachment (action_item_id) WHERE action_item_id IS NOT NULL;

CREATE INDEX attachment_by_working_table ON attachment (working_table_id) WHERE working_table_id IS NOT NULL;

CREATE INDEX attachment_by_project ON attachment (project_id) WHERE project_id IS NOT NULL;

CREATE INDEX attachment_by_project_edition ON attachment (project_edition_id) WHERE project_edition_id IS NOT NULL;

CREATE INDEX attachment_by_agreement ON attachment (agreement_id) WHERE agreement_id IS NOT NULL;

CREATE INDEX attachment_by_plan_version ON attachment (plan_version_id) WHERE plan_version_id IS NOT NULL;

CREATE INDEX attachment_by_legal_reference ON attachment (legal_reference_id) WHERE legal_reference_id IS NOT NULL;

CREATE INDEX attachment_by_event ON attachment (event_id) WHERE event_id IS NOT NULL;

CREATE INDEX attachment_by_statistic ON attachment (statistic_id) WHERE statistic_id IS NOT NULL;

CREATE INDEX attachment_by_opinion ON attachment (opinion_id) WHERE opinion_id IS NOT NULL;

CREATE INDEX attachment_by_content ON attachment (content_hash);

CREATE VIRTUAL TABLE attachment_search USING fts5 (
    file_name, note,
    content='attachment', content_rowid='id', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);


-- Makes e6e05b29120e4bb8f9fefff3d5e7537938cc193138212210c9f0c96bc84d24c7 67a73824538c145be7f357e140b110c7c5525016e2df0982f44779200f84e426
