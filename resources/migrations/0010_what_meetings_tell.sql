-- 0010: what eighteen real meetings told and the archive had no place for. Applied once; never edited after release.
-- Each table made anew takes over the row of the old one in sqlite_sequence: an id that was removed is never given again.

-- The kinds of act a council makes, each with what is its own.
CREATE TABLE action_item_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    text TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'commitment' CHECK (kind IN ('action', 'commitment', 'standing_instruction', 'recurring_review', 'request', 'proposal', 'wish', 'availability', 'reservation')),
    maker_body_id INTEGER REFERENCES body (id),
    addressee_body_id INTEGER REFERENCES body (id),
    addressee_name TEXT NOT NULL DEFAULT '',
    proposal_state TEXT NOT NULL DEFAULT 'formulated' CHECK (proposal_state IN ('formulated', 'transmitted', 'answered')),
    transmitted_on TEXT CHECK (transmitted_on IS date(transmitted_on)),
    transmitted_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (transmitted_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    transmitted_circa INTEGER NOT NULL DEFAULT 0 CHECK (transmitted_circa IN (0, 1)),
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    answered_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (answered_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    answered_circa INTEGER NOT NULL DEFAULT 0 CHECK (answered_circa IN (0, 1)),
    answer TEXT NOT NULL DEFAULT '',
    due_kind TEXT NOT NULL DEFAULT 'none' CHECK (due_kind IN ('date', 'month', 'season', 'interval', 'next_meeting', 'event', 'undetermined', 'none')),
    due_on TEXT CHECK (due_on IS date(due_on)),
    due_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (due_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    due_circa INTEGER NOT NULL DEFAULT 0 CHECK (due_circa IN (0, 1)),
    due_from_on TEXT CHECK (due_from_on IS date(due_from_on)),
    due_from_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (due_from_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    due_from_circa INTEGER NOT NULL DEFAULT 0 CHECK (due_from_circa IN (0, 1)),
    due_text TEXT NOT NULL DEFAULT '',
    condition TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '',
    recurrence TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'to_start' CHECK (status IN ('to_start', 'in_progress', 'waiting', 'completed', 'superseded', 'cancelled')),
    status_reason TEXT NOT NULL DEFAULT '',
    meeting_id INTEGER REFERENCES meeting (id),
    agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
    critical_area_id INTEGER REFERENCES critical_area (id) ON DELETE SET NULL,
    working_table_id INTEGER REFERENCES working_table (id) ON DELETE SET NULL,
    project_id INTEGER REFERENCES project (id) ON DELETE SET NULL,
    project_edition_id INTEGER REFERENCES project_edition (id) ON DELETE SET NULL,
    plan_version_id INTEGER REFERENCES plan_version (id) ON DELETE SET NULL,
    agreement_id INTEGER REFERENCES agreement (id) ON DELETE SET NULL
) STRICT;

INSERT INTO action_item_anew (id, title, text, kind, due_kind, due_on, due_precision, due_circa, due_from_on, due_from_precision, due_from_circa, due_text, condition, basis, recurrence, status, status_reason, meeting_id, agenda_item_id, critical_area_id, working_table_id, project_id, plan_version_id, agreement_id)
SELECT id, title, text, kind, due_kind, due_on, due_precision, due_circa, due_from_on, due_from_precision, due_from_circa, due_text, condition, basis, recurrence, status, status_reason, meeting_id, agenda_item_id, critical_area_id, working_table_id, project_id, plan_version_id, agreement_id
FROM action_item;

DELETE FROM sqlite_sequence WHERE name = 'action_item_anew';

INSERT INTO sqlite_sequence (name, seq) SELECT 'action_item_anew', seq FROM sqlite_sequence WHERE name = 'action_item';

DROP TABLE action_item;

ALTER TABLE action_item_anew RENAME TO action_item;

CREATE INDEX action_item_by_meeting ON action_item (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX action_item_by_agenda_item ON action_item (agenda_item_id) WHERE agenda_item_id IS NOT NULL;

CREATE INDEX action_item_by_critical_area ON action_item (critical_area_id) WHERE critical_area_id IS NOT NULL;

CREATE INDEX action_item_by_working_table ON action_item (working_table_id) WHERE working_table_id IS NOT NULL;

CREATE INDEX action_item_by_project ON action_item (project_id) WHERE project_id IS NOT NULL;

CREATE INDEX action_item_by_plan_version ON action_item (plan_version_id) WHERE plan_version_id IS NOT NULL;

CREATE INDEX action_item_by_agreement ON action_item (agreement_id) WHERE agreement_id IS NOT NULL;

CREATE INDEX action_item_by_due ON action_item (due_on, id);

CREATE INDEX open_action_item_by_due ON action_item (due_on, id) WHERE status IN ('to_start', 'in_progress', 'waiting');

CREATE INDEX action_item_by_maker_body ON action_item (maker_body_id) WHERE maker_body_id IS NOT NULL;

CREATE INDEX action_item_by_addressee_body ON action_item (addressee_body_id) WHERE addressee_body_id IS NOT NULL;

CREATE INDEX action_item_by_project_edition ON action_item (project_edition_id) WHERE project_edition_id IS NOT NULL;

-- A point may be about one edition of a project.
CREATE TABLE agenda_link_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    body_id INTEGER REFERENCES body (id) ON DELETE CASCADE,
    action_item_id INTEGER REFERENCES action_item (id) ON DELETE CASCADE,
    critical_area_id INTEGER REFERENCES critical_area (id) ON DELETE CASCADE,
    project_id INTEGER REFERENCES project (id) ON DELETE CASCADE,
    project_edition_id INTEGER REFERENCES project_edition (id) ON DELETE CASCADE,
    plan_version_id INTEGER REFERENCES plan_version (id) ON DELETE CASCADE,
    working_table_id INTEGER REFERENCES working_table (id) ON DELETE CASCADE,
    agreement_id INTEGER REFERENCES agreement (id) ON DELETE CASCADE,
    CHECK ((body_id IS NOT NULL) + (action_item_id IS NOT NULL) + (critical_area_id IS NOT NULL) + (project_id IS NOT NULL)
           + (project_edition_id IS NOT NULL) + (plan_version_id IS NOT NULL) + (working_table_id IS NOT NULL) + (agreement_id IS NOT NULL) = 1)
) STRICT;

INSERT INTO agenda_link_anew (id, agenda_item_id, body_id, action_item_id, critical_area_id, project_id, plan_version_id, working_table_id, agreement_id)
SELECT id, agenda_item_id, body_id, action_item_id, critical_area_id, project_id, plan_version_id, working_table_id, agreement_id
FROM agenda_link;

DELETE FROM sqlite_sequence WHERE name = 'agenda_link_anew';

INSERT INTO sqlite_sequence (name, seq) SELECT 'agenda_link_anew', seq FROM sqlite_sequence WHERE name = 'agenda_link';

DROP TABLE agenda_link;

ALTER TABLE agenda_link_anew RENAME TO agenda_link;

CREATE INDEX agenda_link_by_agenda_item ON agenda_link (agenda_item_id);

CREATE INDEX agenda_link_by_body ON agenda_link (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX agenda_link_by_action_item ON agenda_link (action_item_id) WHERE action_item_id IS NOT NULL;

CREATE INDEX agenda_link_by_critical_area ON agenda_link (critical_area_id) WHERE critical_area_id IS NOT NULL;

CREATE INDEX agenda_link_by_project ON agenda_link (project_id) WHERE project_id IS NOT NULL;

CREATE INDEX agenda_link_by_plan_version ON agenda_link (plan_version_id) WHERE plan_version_id IS NOT NULL;

CREATE INDEX agenda_link_by_working_table ON agenda_link (working_table_id) WHERE working_table_id IS NOT NULL;

CREATE INDEX agenda_link_by_agreement ON agenda_link (agreement_id) WHERE agreement_id IS NOT NULL;

CREATE INDEX agenda_link_by_project_edition ON agenda_link (project_edition_id) WHERE project_edition_id IS NOT NULL;

-- An invitee in attendance is no observer; persons may be counted and not named.
CREATE TABLE attendance_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    part_id INTEGER REFERENCES meeting_part (id) ON DELETE SET NULL,
    body_id INTEGER REFERENCES body (id),
    person_id INTEGER REFERENCES person (id),
    person_name TEXT NOT NULL DEFAULT '',
    person_title TEXT NOT NULL DEFAULT '',
    persons INTEGER NOT NULL DEFAULT 0 CHECK (persons >= 0),
    value TEXT NOT NULL DEFAULT 'present' CHECK (value IN ('present', 'present_remotely', 'present_by_delegate', 'partly_present', 'observer', 'invitee', 'absent', 'excused', 'not_convened')),
    arrived_at TEXT CHECK (arrived_at IS strftime('%H:%M', arrived_at)),
    left_at TEXT CHECK (left_at IS strftime('%H:%M', left_at)),
    delegate_of_id INTEGER REFERENCES person (id),
    excuse TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO attendance_anew (id, meeting_id, part_id, body_id, person_id, person_name, person_title, value, arrived_at, left_at, delegate_of_id, excuse, note)
SELECT id, meeting_id, part_id, body_id, person_id, person_name, person_title, value, arrived_at, left_at, delegate_of_id, excuse, note
FROM attendance;

DELETE FROM sqlite_sequence WHERE name = 'attendance_anew';

INSERT INTO sqlite_sequence (name, seq) SELECT 'attendance_anew', seq FROM sqlite_sequence WHERE name = 'attendance';

DROP TABLE attendance;

ALTER TABLE attendance_anew RENAME TO attendance;

CREATE INDEX attendance_by_meeting ON attendance (meeting_id);

CREATE INDEX attendance_by_part ON attendance (part_id) WHERE part_id IS NOT NULL;

CREATE INDEX attendance_by_body ON attendance (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX attendance_by_person ON attendance (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX attendance_by_delegate_of ON attendance (delegate_of_id) WHERE delegate_of_id IS NOT NULL;

-- Where and when a report holds; what goes well is a judgement too.
CREATE TABLE critical_area_report_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    critical_area_id INTEGER NOT NULL REFERENCES critical_area (id) ON DELETE CASCADE,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
    judgement TEXT NOT NULL DEFAULT 'none' CHECK (judgement IN ('none', 'worsened', 'stable', 'improved', 'solved', 'favourable')),
    place TEXT NOT NULL DEFAULT '',
    season TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO critical_area_report_anew (id, critical_area_id, meeting_id, agenda_item_id, judgement, text)
SELECT id, critical_area_id, meeting_id, agenda_item_id, judgement, text
FROM critical_area_report;

DELETE FROM sqlite_sequence WHERE name = 'critical_area_report_anew';

INSERT INTO sqlite_sequence (name, seq) SELECT 'critical_area_report_anew', seq FROM sqlite_sequence WHERE name = 'critical_area_report';

DROP TABLE critical_area_report;

ALTER TABLE critical_area_report_anew RENAME TO critical_area_report;

CREATE INDEX critical_area_report_by_critical_area ON critical_area_report (critical_area_id);

CREATE INDEX critical_area_report_by_meeting ON critical_area_report (meeting_id);

CREATE INDEX critical_area_report_by_agenda_item ON critical_area_report (agenda_item_id) WHERE agenda_item_id IS NOT NULL;

-- Paragraph 2 of art. 57 is a kind of body; that one is invited is said by its seat (decision 0014).
CREATE TABLE body_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    short_name TEXT NOT NULL DEFAULT '',
    article TEXT NOT NULL DEFAULT 'automatic' CHECK (article IN ('automatic', 'masculine_singular', 'feminine_singular', 'masculine_plural', 'feminine_plural', 'no_article')),
    category TEXT NOT NULL DEFAULT 'other' CHECK (category IN ('state_office', 'province', 'region', 'municipality', 'chamber_of_commerce', 'social_partner', 'foreigners_association', 'assistance_body', 'other_public_body', 'other')),
    kind TEXT NOT NULL DEFAULT 'single' CHECK (kind IN ('single', 'group')),
    group_size INTEGER NOT NULL DEFAULT 0 CHECK (group_size >= 0),
    role TEXT NOT NULL DEFAULT '',
    precedence INTEGER NOT NULL DEFAULT 0,
    parent_id INTEGER REFERENCES body (id),
    addressee TEXT NOT NULL DEFAULT '',
    postal_address TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    pec TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    public_index_code TEXT NOT NULL DEFAULT '',
    fiscal_code TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    address_source TEXT NOT NULL DEFAULT '',
    address_checked_on TEXT CHECK (address_checked_on IS date(address_checked_on)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO body_anew (id, name, short_name, article, category, kind, precedence, parent_id, addressee, postal_address, place, pec, email, phone, public_index_code, fiscal_code, is_active, address_source, address_checked_on, note, website)
SELECT id, name, short_name, article, CASE category WHEN 'invited' THEN 'other_public_body' ELSE category END, kind, precedence, parent_id, addressee, postal_address, place, pec, email, phone, public_index_code, fiscal_code, is_active, address_source, address_checked_on, note, website
FROM body;

DELETE FROM sqlite_sequence WHERE name = 'body_anew';

INSERT INTO sqlite_sequence (name, seq) SELECT 'body_anew', seq FROM sqlite_sequence WHERE name = 'body';

DROP TABLE body;

ALTER TABLE body_anew RENAME TO body;

CREATE INDEX body_by_parent ON body (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX body_by_precedence ON body (precedence, id);

CREATE INDEX body_by_name ON body (name);

-- Who sat beside the chair, for whom the chair spoke, and which table met.
ALTER TABLE meeting ADD COLUMN hours_words TEXT NOT NULL DEFAULT '';

ALTER TABLE meeting ADD COLUMN assisted_by TEXT NOT NULL DEFAULT '';

ALTER TABLE meeting ADD COLUMN greeting_from TEXT NOT NULL DEFAULT '';

ALTER TABLE meeting ADD COLUMN coordinated_by TEXT NOT NULL DEFAULT '';

ALTER TABLE meeting ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE meeting ADD COLUMN working_table_id INTEGER REFERENCES working_table (id);

ALTER TABLE meeting ADD COLUMN counts_for_council INTEGER NOT NULL DEFAULT 0 CHECK (counts_for_council IN (0, 1));

ALTER TABLE meeting ADD COLUMN reported_in_id INTEGER REFERENCES meeting (id);

ALTER TABLE meeting ADD COLUMN report TEXT NOT NULL DEFAULT '';

CREATE INDEX meeting_by_working_table ON meeting (working_table_id) WHERE working_table_id IS NOT NULL;

CREATE INDEX meeting_by_reported_in ON meeting (reported_in_id) WHERE reported_in_id IS NOT NULL;

-- Words spoken, for the press.
ALTER TABLE statement ADD COLUMN is_quoted INTEGER NOT NULL DEFAULT 0 CHECK (is_quoted IN (0, 1));

-- An area raised before the archive began.
ALTER TABLE critical_area ADD COLUMN raised_on TEXT CHECK (raised_on IS date(raised_on));

ALTER TABLE critical_area ADD COLUMN raised_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (raised_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE critical_area ADD COLUMN raised_circa INTEGER NOT NULL DEFAULT 0 CHECK (raised_circa IN (0, 1));

ALTER TABLE critical_area ADD COLUMN raised_by TEXT NOT NULL DEFAULT '';

-- Whom an edition reaches.
ALTER TABLE project_edition ADD COLUMN beneficiaries TEXT NOT NULL DEFAULT '';

-- How long an agreement holds, where it was signed, what it comes from.
ALTER TABLE agreement ADD COLUMN valid_from TEXT CHECK (valid_from IS date(valid_from));

ALTER TABLE agreement ADD COLUMN valid_from_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_from_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE agreement ADD COLUMN valid_from_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_from_circa IN (0, 1));

ALTER TABLE agreement ADD COLUMN valid_to TEXT CHECK (valid_to IS date(valid_to));

ALTER TABLE agreement ADD COLUMN valid_to_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_to_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE agreement ADD COLUMN valid_to_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_to_circa IN (0, 1));

ALTER TABLE agreement ADD COLUMN meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL;

ALTER TABLE agreement ADD COLUMN derivation TEXT NOT NULL DEFAULT 'none' CHECK (derivation IN ('none', 'derives', 'renews', 'amends'));

ALTER TABLE agreement ADD COLUMN derived_from_id INTEGER REFERENCES agreement (id) ON DELETE SET NULL;

CREATE INDEX agreement_by_meeting ON agreement (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX agreement_by_derived_from ON agreement (derived_from_id) WHERE derived_from_id IS NOT NULL;

-- Who wrote a plan, who helped, and whose it is when it is not the council's.
ALTER TABLE plan_version ADD COLUMN body_id INTEGER REFERENCES body (id);

ALTER TABLE plan_version ADD COLUMN authors TEXT NOT NULL DEFAULT '';

ALTER TABLE plan_version ADD COLUMN supporters TEXT NOT NULL DEFAULT '';

CREATE INDEX plan_version_by_body ON plan_version (body_id) WHERE body_id IS NOT NULL;

-- Where a table works, and since when one sits at it.
ALTER TABLE working_table ADD COLUMN territory TEXT NOT NULL DEFAULT '';

ALTER TABLE table_member ADD COLUMN valid_from TEXT CHECK (valid_from IS date(valid_from));

ALTER TABLE table_member ADD COLUMN valid_from_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_from_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE table_member ADD COLUMN valid_from_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_from_circa IN (0, 1));

ALTER TABLE table_member ADD COLUMN valid_to TEXT CHECK (valid_to IS date(valid_to));

ALTER TABLE table_member ADD COLUMN valid_to_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_to_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE table_member ADD COLUMN valid_to_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_to_circa IN (0, 1));

-- Makes ac935f24719170dae95d4ecd13068948e0ee19b09e04e421f0764f45fcba9ac1 10dada5bec917e127b8f72b0608763f8ae1b6d5ea6e92549df4082546e3f0283
