-- 0001: the archive of a council. Applied once; never edited after release.

-- What the journal stands on: the open change set and the generation of the file.
CREATE TABLE meta (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    change_set_id INTEGER,
    generation TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

-- One act of a person: what it is called, when, by whom, and its place in the chain of hashes.
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'import', 'migration', 'erasure', 'issue')),
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    inverts_id INTEGER REFERENCES change_set (id),
    note TEXT NOT NULL DEFAULT '',
    salt TEXT NOT NULL DEFAULT '',
    header_hash TEXT NOT NULL DEFAULT '',
    previous TEXT NOT NULL,
    hash TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX change_set_by_inverts ON change_set (inverts_id) WHERE inverts_id IS NOT NULL;

CREATE INDEX change_set_by_kind ON change_set (kind, id);

-- One row changed by an act, as it was and as it became. Written by triggers alone; outside an act they refuse.
CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change_set_id INTEGER NOT NULL REFERENCES change_set (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT;

CREATE INDEX change_by_set ON change (change_set_id);

CREATE INDEX change_by_row ON change (table_name, row_id);

-- The salted hash of each change; it stays when an erasure empties the change. Apart, so that each change is written once.
CREATE TABLE change_seal (
    change_id INTEGER PRIMARY KEY REFERENCES change (id),
    salt TEXT NOT NULL,
    content_hash TEXT NOT NULL
) STRICT;

-- The bytes of documents and attachments, by hash, written once.
CREATE TABLE content (
    hash TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE content_chunk (
    hash TEXT NOT NULL REFERENCES content (hash),
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (hash, position)
) STRICT, WITHOUT ROWID;

-- The council and its office: one per archive.
CREATE TABLE council (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL DEFAULT '',
    office_name TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    province TEXT NOT NULL DEFAULT '',
    chair_title TEXT NOT NULL DEFAULT '',
    mission TEXT NOT NULL DEFAULT '',
    territory_name TEXT NOT NULL DEFAULT '',
    letterhead TEXT NOT NULL DEFAULT '[]',
    emblem TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    pec TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    classification TEXT NOT NULL DEFAULT '',
    dossier TEXT NOT NULL DEFAULT '',
    reply_address TEXT NOT NULL DEFAULT '',
    CHECK (id = 1)
) STRICT;

-- Persons who speak, chair or sign.
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    honorific TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    rank TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT 'unknown' CHECK (gender IN ('unknown', 'masculine', 'feminine')),
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- Enti.
CREATE TABLE body (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    short_name TEXT NOT NULL DEFAULT '',
    article TEXT NOT NULL DEFAULT 'automatic' CHECK (article IN ('automatic', 'masculine_singular', 'feminine_singular', 'masculine_plural', 'feminine_plural', 'no_article')),
    category TEXT NOT NULL DEFAULT 'other' CHECK (category IN ('state_office', 'province', 'region', 'municipality', 'chamber_of_commerce', 'social_partner', 'foreigners_association', 'assistance_body', 'invited', 'other')),
    kind TEXT NOT NULL DEFAULT 'single' CHECK (kind IN ('single', 'group')),
    precedence INTEGER NOT NULL DEFAULT 0,
    parent_id INTEGER REFERENCES body (id),
    addressee TEXT NOT NULL DEFAULT '',
    postal_address TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    pec TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    public_index_code TEXT NOT NULL DEFAULT '',
    fiscal_code TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    address_source TEXT NOT NULL DEFAULT '',
    address_checked_on TEXT CHECK (address_checked_on IS date(address_checked_on)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- Names a body had.
CREATE TABLE body_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body_id INTEGER NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    name TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to))
) STRICT;

-- Who speaks for a body between meetings.
CREATE TABLE representative (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body_id INTEGER NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL DEFAULT 'holder' CHECK (role IN ('holder', 'substitute', 'contact')),
    office TEXT NOT NULL DEFAULT '',
    designation_ref TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to))
) STRICT;

-- Compositions by decree.
CREATE TABLE composition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    decree_ref TEXT NOT NULL DEFAULT '',
    decree_on TEXT CHECK (decree_on IS date(decree_on)),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- Seats in a composition.
CREATE TABLE membership (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    composition_id INTEGER NOT NULL REFERENCES composition (id) ON DELETE CASCADE,
    body_id INTEGER NOT NULL REFERENCES body (id),
    basis TEXT NOT NULL DEFAULT 'by_right' CHECK (basis IN ('by_right', 'appointed', 'permanent_invitee')),
    office TEXT NOT NULL DEFAULT '',
    seats INTEGER NOT NULL DEFAULT 1 CHECK (seats >= 1),
    only_if_concerned INTEGER NOT NULL DEFAULT 0 CHECK (only_if_concerned IN (0, 1))
) STRICT;

-- Sedute.
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'ordinary' CHECK (kind IN ('ordinary', 'extraordinary', 'urgent', 'inaugural')),
    title TEXT NOT NULL DEFAULT '',
    held_on TEXT CHECK (held_on IS date(held_on)),
    planned_start TEXT CHECK (planned_start IS strftime('%H:%M', planned_start)),
    planned_end TEXT CHECK (planned_end IS strftime('%H:%M', planned_end)),
    venue TEXT NOT NULL DEFAULT '',
    host_body_id INTEGER REFERENCES body (id),
    mode TEXT NOT NULL DEFAULT 'in_person' CHECK (mode IN ('in_person', 'remote', 'mixed')),
    link TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT 'plenary' CHECK (scope IN ('plenary', 'enlarged', 'restricted')),
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'convened', 'running', 'suspended', 'closed', 'postponed', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    composition_id INTEGER REFERENCES composition (id),
    actual_start TEXT CHECK (actual_start IS strftime('%H:%M', actual_start)),
    actual_end TEXT CHECK (actual_end IS strftime('%H:%M', actual_end)),
    hours_unknown INTEGER NOT NULL DEFAULT 0 CHECK (hours_unknown IN (0, 1)),
    chair_id INTEGER REFERENCES person (id),
    chair_title TEXT NOT NULL DEFAULT '',
    chair_basis TEXT NOT NULL DEFAULT 'holder' CHECK (chair_basis IN ('holder', 'vicar', 'delegated')),
    chair_delegation_ref TEXT NOT NULL DEFAULT '',
    convener_id INTEGER REFERENCES person (id),
    convener_title TEXT NOT NULL DEFAULT '',
    secretary_id INTEGER REFERENCES person (id),
    reply_by TEXT CHECK (reply_by IS date(reply_by)),
    postponed_from_id INTEGER REFERENCES meeting (id),
    classification TEXT NOT NULL DEFAULT '',
    dossier TEXT NOT NULL DEFAULT '',
    closing_words TEXT NOT NULL DEFAULT ''
) STRICT;

-- Parts of a meeting of two days or two audiences.
CREATE TABLE meeting_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    held_on TEXT CHECK (held_on IS date(held_on)),
    starts_at TEXT CHECK (starts_at IS strftime('%H:%M', starts_at)),
    ends_at TEXT CHECK (ends_at IS strftime('%H:%M', ends_at)),
    audience TEXT NOT NULL DEFAULT ''
) STRICT;

-- Interruptions of a sitting.
CREATE TABLE suspension (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    suspended_at TEXT CHECK (suspended_at IS strftime('%H:%M', suspended_at)),
    resumed_at TEXT CHECK (resumed_at IS strftime('%H:%M', resumed_at)),
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

-- Who signs which document of a meeting, under which formula.
CREATE TABLE signatory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    document TEXT NOT NULL CHECK (document IN ('convocation', 'agenda', 'attendance_sheet', 'minutes', 'press_release', 'action_list')),
    formula TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person (id),
    closing TEXT NOT NULL DEFAULT '',
    UNIQUE (meeting_id, document)
) STRICT;

-- Points of the agenda.
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    part_id INTEGER REFERENCES meeting_part (id) ON DELETE SET NULL,
    parent_id INTEGER REFERENCES agenda_item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    section TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    kind TEXT NOT NULL DEFAULT 'discussion' CHECK (kind IN ('information', 'report', 'discussion', 'project_presentation', 'opinion', 'approval', 'other_business')),
    speaker_id INTEGER REFERENCES person (id),
    speaker_body_id INTEGER REFERENCES body (id),
    planned_minutes INTEGER NOT NULL DEFAULT 0 CHECK (planned_minutes >= 0),
    description TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'treated', 'postponed', 'withdrawn', 'not_treated')),
    outcome TEXT NOT NULL DEFAULT 'none' CHECK (outcome IN ('none', 'noted', 'shared', 'agreed', 'approved', 'opinion_favourable', 'opinion_with_remarks', 'opinion_unfavourable', 'opinion_not_given')),
    outcome_text TEXT NOT NULL DEFAULT '',
    added_during_meeting INTEGER NOT NULL DEFAULT 0 CHECK (added_during_meeting IN (0, 1)),
    carried_from_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL
) STRICT;

-- Criticità: themes above, single issues below.
CREATE TABLE critical_area (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES critical_area (id),
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    description TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    season TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'reported' CHECK (status IN ('reported', 'under_examination', 'taken_in_charge', 'monitored', 'overcome', 'reopened', 'archived')),
    status_on TEXT CHECK (status_on IS date(status_on)),
    status_reason TEXT NOT NULL DEFAULT ''
) STRICT;

-- What a meeting said of an area.
CREATE TABLE critical_area_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    critical_area_id INTEGER NOT NULL REFERENCES critical_area (id) ON DELETE CASCADE,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
    judgement TEXT NOT NULL DEFAULT 'none' CHECK (judgement IN ('none', 'worsened', 'stable', 'improved', 'solved')),
    text TEXT NOT NULL DEFAULT ''
) STRICT;

-- Who said it.
CREATE TABLE critical_area_report_body (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report_id INTEGER NOT NULL REFERENCES critical_area_report (id) ON DELETE CASCADE,
    body_id INTEGER NOT NULL REFERENCES body (id)
) STRICT;

-- Projects on the territory.
CREATE TABLE project (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    acronym TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'started' CHECK (status IN ('idea', 'submitted', 'approved', 'started', 'concluded', 'not_funded')),
    programme TEXT NOT NULL DEFAULT '',
    fund TEXT NOT NULL DEFAULT '',
    call TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    reach TEXT NOT NULL DEFAULT 'direct' CHECK (reach IN ('direct', 'transversal')),
    territory TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT ''
) STRICT;

-- Runs of a project.
CREATE TABLE project_edition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    number INTEGER NOT NULL DEFAULT 1 CHECK (number >= 1),
    lead_body_id INTEGER REFERENCES body (id),
    led_by_office INTEGER NOT NULL DEFAULT 0 CHECK (led_by_office IN (0, 1)),
    lead_name TEXT NOT NULL DEFAULT '',
    start_on TEXT CHECK (start_on IS date(start_on)),
    start_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (start_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    start_circa INTEGER NOT NULL DEFAULT 0 CHECK (start_circa IN (0, 1)),
    end_on TEXT CHECK (end_on IS date(end_on)),
    end_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (end_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    end_circa INTEGER NOT NULL DEFAULT 0 CHECK (end_circa IN (0, 1)),
    months INTEGER NOT NULL DEFAULT 0 CHECK (months >= 0),
    amount_cents INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Partners of an edition.
CREATE TABLE project_partner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    edition_id INTEGER NOT NULL REFERENCES project_edition (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    body_id INTEGER REFERENCES body (id),
    name TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT ''
) STRICT;

-- Versions of the piano territoriale.
CREATE TABLE plan_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    number TEXT NOT NULL DEFAULT '',
    nature TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'presented', 'approved', 'published', 'to_update')),
    drafted_on TEXT CHECK (drafted_on IS date(drafted_on)),
    drafted_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (drafted_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    drafted_circa INTEGER NOT NULL DEFAULT 0 CHECK (drafted_circa IN (0, 1)),
    presented_in_id INTEGER REFERENCES meeting (id),
    approved_by TEXT NOT NULL DEFAULT '',
    approved_on TEXT CHECK (approved_on IS date(approved_on)),
    approved_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (approved_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    approved_circa INTEGER NOT NULL DEFAULT 0 CHECK (approved_circa IN (0, 1)),
    published_on TEXT CHECK (published_on IS date(published_on)),
    published_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (published_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    published_circa INTEGER NOT NULL DEFAULT 0 CHECK (published_circa IN (0, 1)),
    url TEXT NOT NULL DEFAULT '',
    updates_id INTEGER REFERENCES plan_version (id)
) STRICT;

-- What bodies were asked to write for a version.
CREATE TABLE body_contribution (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_version_id INTEGER NOT NULL REFERENCES plan_version (id) ON DELETE CASCADE,
    body_id INTEGER NOT NULL REFERENCES body (id),
    state TEXT NOT NULL DEFAULT 'requested' CHECK (state IN ('requested', 'reminded', 'received', 'to_complete', 'acquired')),
    requested_on TEXT CHECK (requested_on IS date(requested_on)),
    due_on TEXT CHECK (due_on IS date(due_on)),
    due_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (due_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    due_circa INTEGER NOT NULL DEFAULT 0 CHECK (due_circa IN (0, 1)),
    reminded_on TEXT CHECK (reminded_on IS date(reminded_on)),
    received_on TEXT CHECK (received_on IS date(received_on)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- Tavoli, gruppi di lavoro, sezioni.
CREATE TABLE working_table (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL DEFAULT 'table' CHECK (kind IN ('table', 'working_group', 'section', 'subtable', 'coordination')),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    theme TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT 'council' CHECK (origin IN ('council', 'prefect', 'project', 'law')),
    project_id INTEGER REFERENCES project (id),
    parent_id INTEGER REFERENCES working_table (id),
    founded_on TEXT CHECK (founded_on IS date(founded_on)),
    founded_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (founded_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    founded_circa INTEGER NOT NULL DEFAULT 0 CHECK (founded_circa IN (0, 1)),
    founding_ref TEXT NOT NULL DEFAULT '',
    coordinator_body_id INTEGER REFERENCES body (id),
    coordinator_id INTEGER REFERENCES person (id),
    mandate TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'to_constitute' CHECK (state IN ('to_constitute', 'constituted', 'suspended', 'reactivated', 'concluded'))
) STRICT;

-- Members of a table: a body, or a category in words.
CREATE TABLE table_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    working_table_id INTEGER NOT NULL REFERENCES working_table (id) ON DELETE CASCADE,
    body_id INTEGER REFERENCES body (id),
    category TEXT NOT NULL DEFAULT ''
) STRICT;

-- Protocolli d'intesa.
CREATE TABLE agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'in_preparation', 'signed', 'in_force', 'expired')),
    signed_on TEXT CHECK (signed_on IS date(signed_on)),
    signed_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (signed_precision IN ('day', 'month', 'season', 'year', 'unknown')),
    signed_circa INTEGER NOT NULL DEFAULT 0 CHECK (signed_circa IN (0, 1)),
    place TEXT NOT NULL DEFAULT '',
    project_id INTEGER REFERENCES project (id)
) STRICT;

-- Who signs or joins an agreement.
CREATE TABLE agreement_party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    body_id INTEGER REFERENCES body (id),
    name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'signatory' CHECK (role IN ('signatory', 'adherent'))
) STRICT;

-- What an edition will do, or aims at.
CREATE TABLE planned_activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    edition_id INTEGER NOT NULL REFERENCES project_edition (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT 'activity' CHECK (kind IN ('activity', 'objective')),
    text TEXT NOT NULL DEFAULT '',
    working_table_id INTEGER REFERENCES working_table (id) ON DELETE SET NULL,
    agreement_id INTEGER REFERENCES agreement (id) ON DELETE SET NULL
) STRICT;

-- Impegni.
CREATE TABLE action_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    text TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'commitment' CHECK (kind IN ('action', 'commitment', 'standing_instruction', 'recurring_review')),
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
    plan_version_id INTEGER REFERENCES plan_version (id) ON DELETE SET NULL,
    agreement_id INTEGER REFERENCES agreement (id) ON DELETE SET NULL
) STRICT;

-- Who must do it.
CREATE TABLE action_owner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    action_item_id INTEGER NOT NULL REFERENCES action_item (id) ON DELETE CASCADE,
    body_id INTEGER REFERENCES body (id),
    working_table_id INTEGER REFERENCES working_table (id) ON DELETE SET NULL,
    is_office INTEGER NOT NULL DEFAULT 0 CHECK (is_office IN (0, 1)),
    external_name TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'to_start' CHECK (status IN ('to_start', 'in_progress', 'waiting', 'completed', 'superseded', 'cancelled'))
) STRICT;

-- What was heard of it.
CREATE TABLE action_update (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    action_item_id INTEGER NOT NULL REFERENCES action_item (id) ON DELETE CASCADE,
    made_on TEXT CHECK (made_on IS date(made_on)),
    text TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'in_progress' CHECK (status IN ('to_start', 'in_progress', 'waiting', 'completed', 'superseded', 'cancelled'))
) STRICT;

-- What a point is about; exactly one target.
CREATE TABLE agenda_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    body_id INTEGER REFERENCES body (id) ON DELETE CASCADE,
    action_item_id INTEGER REFERENCES action_item (id) ON DELETE CASCADE,
    critical_area_id INTEGER REFERENCES critical_area (id) ON DELETE CASCADE,
    project_id INTEGER REFERENCES project (id) ON DELETE CASCADE,
    plan_version_id INTEGER REFERENCES plan_version (id) ON DELETE CASCADE,
    working_table_id INTEGER REFERENCES working_table (id) ON DELETE CASCADE,
    agreement_id INTEGER REFERENCES agreement (id) ON DELETE CASCADE,
    CHECK ((body_id IS NOT NULL) + (action_item_id IS NOT NULL) + (critical_area_id IS NOT NULL) + (project_id IS NOT NULL)
           + (plan_version_id IS NOT NULL) + (working_table_id IS NOT NULL) + (agreement_id IS NOT NULL) = 1)
) STRICT;

-- Letters of convocation, one per addressee.
CREATE TABLE convocation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    body_id INTEGER REFERENCES body (id),
    person_id INTEGER REFERENCES person (id),
    role TEXT NOT NULL DEFAULT 'convened' CHECK (role IN ('convened', 'copy', 'invited')),
    kind TEXT NOT NULL DEFAULT 'notice' CHECK (kind IN ('notice', 'urgent', 'agenda_change', 'postponement', 'cancellation')),
    channel TEXT NOT NULL DEFAULT 'pec' CHECK (channel IN ('pec', 'email', 'post', 'hand', 'phone')),
    address TEXT NOT NULL DEFAULT '',
    protocol_ref TEXT NOT NULL DEFAULT '',
    protocol_on TEXT CHECK (protocol_on IS date(protocol_on)),
    state TEXT NOT NULL DEFAULT 'to_prepare' CHECK (state IN ('to_prepare', 'prepared', 'registered', 'sent', 'accepted', 'delivered', 'delivery_failed', 'amended', 'cancelled')),
    prepared_at TEXT CHECK (prepared_at IS strftime('%Y-%m-%dT%H:%M:%SZ', prepared_at)),
    sent_at TEXT CHECK (sent_at IS strftime('%Y-%m-%dT%H:%M:%SZ', sent_at)),
    sent_by TEXT NOT NULL DEFAULT '',
    supersedes_id INTEGER REFERENCES convocation (id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT '',
    CHECK ((body_id IS NOT NULL) + (person_id IS NOT NULL) = 1)
) STRICT;

-- Riscontri.
CREATE TABLE reply (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    convocation_id INTEGER NOT NULL REFERENCES convocation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT 'confirmed' CHECK (kind IN ('confirmed', 'delegate_named', 'absence_announced')),
    participant_id INTEGER REFERENCES person (id),
    participant_name TEXT NOT NULL DEFAULT '',
    participant_title TEXT NOT NULL DEFAULT '',
    received_on TEXT CHECK (received_on IS date(received_on)),
    received_from TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT 'phone' CHECK (channel IN ('pec', 'email', 'post', 'hand', 'phone')),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- Presenze.
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    part_id INTEGER REFERENCES meeting_part (id) ON DELETE SET NULL,
    body_id INTEGER REFERENCES body (id),
    person_id INTEGER REFERENCES person (id),
    person_name TEXT NOT NULL DEFAULT '',
    person_title TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT 'present' CHECK (value IN ('present', 'present_remotely', 'present_by_delegate', 'partly_present', 'observer', 'absent', 'excused', 'not_convened')),
    arrived_at TEXT CHECK (arrived_at IS strftime('%H:%M', arrived_at)),
    left_at TEXT CHECK (left_at IS strftime('%H:%M', left_at)),
    delegate_of_id INTEGER REFERENCES person (id),
    excuse TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- Points during which an attendee was not in the room.
CREATE TABLE attendance_exclusion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attendance_id INTEGER NOT NULL REFERENCES attendance (id) ON DELETE CASCADE,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE
) STRICT;

-- Interventi.
CREATE TABLE statement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    body_id INTEGER REFERENCES body (id),
    person_id INTEGER REFERENCES person (id),
    speaker_name TEXT NOT NULL DEFAULT '',
    verb TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
) STRICT;

-- Verbali.
CREATE TABLE minutes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    number TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'in_review', 'final', 'signed', 'approved', 'amended')),
    UNIQUE (meeting_id)
) STRICT;

-- Texts of the minutes, per section and point.
CREATE TABLE minutes_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    section TEXT NOT NULL DEFAULT 'item' CHECK (section IN ('opening', 'item', 'closing')),
    agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT ''
) STRICT;

-- Documents that left the office.
CREATE TABLE issued_document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('convocation', 'agenda', 'attendance_sheet', 'minutes', 'press_release', 'action_list')),
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

CREATE INDEX body_by_parent ON body (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX body_by_precedence ON body (precedence, id);

CREATE INDEX body_by_name ON body (name);

CREATE INDEX body_name_by_body ON body_name (body_id);

CREATE INDEX representative_by_body ON representative (body_id);

CREATE INDEX representative_by_person ON representative (person_id);

CREATE INDEX membership_by_composition ON membership (composition_id);

CREATE INDEX membership_by_body ON membership (body_id);

CREATE INDEX meeting_by_host_body ON meeting (host_body_id) WHERE host_body_id IS NOT NULL;

CREATE INDEX meeting_by_composition ON meeting (composition_id) WHERE composition_id IS NOT NULL;

CREATE INDEX meeting_by_chair ON meeting (chair_id) WHERE chair_id IS NOT NULL;

CREATE INDEX meeting_by_convener ON meeting (convener_id) WHERE convener_id IS NOT NULL;

CREATE INDEX meeting_by_secretary ON meeting (secretary_id) WHERE secretary_id IS NOT NULL;

CREATE INDEX meeting_by_postponed_from ON meeting (postponed_from_id) WHERE postponed_from_id IS NOT NULL;

CREATE INDEX meeting_by_day ON meeting (held_on, id);

CREATE INDEX meeting_by_number ON meeting (number);

CREATE INDEX meeting_part_by_meeting ON meeting_part (meeting_id);

CREATE INDEX suspension_by_meeting ON suspension (meeting_id);

CREATE INDEX signatory_by_meeting ON signatory (meeting_id);

CREATE INDEX signatory_by_person ON signatory (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id);

CREATE INDEX agenda_item_by_part ON agenda_item (part_id) WHERE part_id IS NOT NULL;

CREATE INDEX agenda_item_by_parent ON agenda_item (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX agenda_item_by_speaker ON agenda_item (speaker_id) WHERE speaker_id IS NOT NULL;

CREATE INDEX agenda_item_by_speaker_body ON agenda_item (speaker_body_id) WHERE speaker_body_id IS NOT NULL;

CREATE INDEX agenda_item_by_carried_from ON agenda_item (carried_from_id) WHERE carried_from_id IS NOT NULL;

CREATE INDEX critical_area_by_parent ON critical_area (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX critical_area_report_by_critical_area ON critical_area_report (critical_area_id);

CREATE INDEX critical_area_report_by_meeting ON critical_area_report (meeting_id);

CREATE INDEX critical_area_report_by_agenda_item ON critical_area_report (agenda_item_id) WHERE agenda_item_id IS NOT NULL;

CREATE INDEX critical_area_report_body_by_report ON critical_area_report_body (report_id);

CREATE INDEX critical_area_report_body_by_body ON critical_area_report_body (body_id);

CREATE INDEX project_edition_by_project ON project_edition (project_id);

CREATE INDEX project_edition_by_lead_body ON project_edition (lead_body_id) WHERE lead_body_id IS NOT NULL;

CREATE INDEX project_partner_by_edition ON project_partner (edition_id);

CREATE INDEX project_partner_by_body ON project_partner (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX plan_version_by_presented_in ON plan_version (presented_in_id) WHERE presented_in_id IS NOT NULL;

CREATE INDEX plan_version_by_updates ON plan_version (updates_id) WHERE updates_id IS NOT NULL;

CREATE INDEX body_contribution_by_plan_version ON body_contribution (plan_version_id);

CREATE INDEX body_contribution_by_body ON body_contribution (body_id);

CREATE INDEX working_table_by_project ON working_table (project_id) WHERE project_id IS NOT NULL;

CREATE INDEX working_table_by_parent ON working_table (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX working_table_by_coordinator_body ON working_table (coordinator_body_id) WHERE coordinator_body_id IS NOT NULL;

CREATE INDEX working_table_by_coordinator ON working_table (coordinator_id) WHERE coordinator_id IS NOT NULL;

CREATE INDEX table_member_by_working_table ON table_member (working_table_id);

CREATE INDEX table_member_by_body ON table_member (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX agreement_by_project ON agreement (project_id) WHERE project_id IS NOT NULL;

CREATE INDEX agreement_party_by_agreement ON agreement_party (agreement_id);

CREATE INDEX agreement_party_by_body ON agreement_party (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX planned_activity_by_edition ON planned_activity (edition_id);

CREATE INDEX planned_activity_by_working_table ON planned_activity (working_table_id) WHERE working_table_id IS NOT NULL;

CREATE INDEX planned_activity_by_agreement ON planned_activity (agreement_id) WHERE agreement_id IS NOT NULL;

CREATE INDEX action_item_by_meeting ON action_item (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX action_item_by_agenda_item ON action_item (agenda_item_id) WHERE agenda_item_id IS NOT NULL;

CREATE INDEX action_item_by_critical_area ON action_item (critical_area_id) WHERE critical_area_id IS NOT NULL;

CREATE INDEX action_item_by_working_table ON action_item (working_table_id) WHERE working_table_id IS NOT NULL;

CREATE INDEX action_item_by_project ON action_item (project_id) WHERE project_id IS NOT NULL;

CREATE INDEX action_item_by_plan_version ON action_item (plan_version_id) WHERE plan_version_id IS NOT NULL;

CREATE INDEX action_item_by_agreement ON action_item (agreement_id) WHERE agreement_id IS NOT NULL;

CREATE INDEX action_item_by_due ON action_item (due_on, id);

CREATE INDEX open_action_item_by_due ON action_item (due_on, id) WHERE status IN ('to_start', 'in_progress', 'waiting');

CREATE INDEX action_owner_by_action_item ON action_owner (action_item_id);

CREATE INDEX action_owner_by_body ON action_owner (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX action_owner_by_working_table ON action_owner (working_table_id) WHERE working_table_id IS NOT NULL;

CREATE INDEX open_action_owner_by_body ON action_owner (body_id, action_item_id) WHERE status IN ('to_start', 'in_progress', 'waiting');

CREATE INDEX action_update_by_action_item ON action_update (action_item_id);

CREATE INDEX agenda_link_by_agenda_item ON agenda_link (agenda_item_id);

CREATE INDEX agenda_link_by_body ON agenda_link (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX agenda_link_by_action_item ON agenda_link (action_item_id) WHERE action_item_id IS NOT NULL;

CREATE INDEX agenda_link_by_critical_area ON agenda_link (critical_area_id) WHERE critical_area_id IS NOT NULL;

CREATE INDEX agenda_link_by_project ON agenda_link (project_id) WHERE project_id IS NOT NULL;

CREATE INDEX agenda_link_by_plan_version ON agenda_link (plan_version_id) WHERE plan_version_id IS NOT NULL;

CREATE INDEX agenda_link_by_working_table ON agenda_link (working_table_id) WHERE working_table_id IS NOT NULL;

CREATE INDEX agenda_link_by_agreement ON agenda_link (agreement_id) WHERE agreement_id IS NOT NULL;

CREATE INDEX convocation_by_meeting ON convocation (meeting_id);

CREATE INDEX convocation_by_body ON convocation (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX convocation_by_person ON convocation (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX convocation_by_supersedes ON convocation (supersedes_id) WHERE supersedes_id IS NOT NULL;

CREATE UNIQUE INDEX convocation_in_force ON convocation (meeting_id, coalesce(body_id, 0), coalesce(person_id, 0)) WHERE state NOT IN ('amended', 'cancelled');

CREATE INDEX reply_by_convocation ON reply (convocation_id);

CREATE INDEX reply_by_participant ON reply (participant_id) WHERE participant_id IS NOT NULL;

CREATE INDEX attendance_by_meeting ON attendance (meeting_id);

CREATE INDEX attendance_by_part ON attendance (part_id) WHERE part_id IS NOT NULL;

CREATE INDEX attendance_by_body ON attendance (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX attendance_by_person ON attendance (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX attendance_by_delegate_of ON attendance (delegate_of_id) WHERE delegate_of_id IS NOT NULL;

CREATE INDEX attendance_exclusion_by_attendance ON attendance_exclusion (attendance_id);

CREATE INDEX attendance_exclusion_by_agenda_item ON attendance_exclusion (agenda_item_id);

CREATE INDEX statement_by_agenda_item ON statement (agenda_item_id);

CREATE INDEX statement_by_body ON statement (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX statement_by_person ON statement (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX minutes_by_meeting ON minutes (meeting_id);

CREATE INDEX minutes_text_by_meeting ON minutes_text (meeting_id);

CREATE INDEX minutes_text_by_agenda_item ON minutes_text (agenda_item_id) WHERE agenda_item_id IS NOT NULL;

CREATE INDEX issued_document_by_meeting ON issued_document (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX issued_document_by_convocation ON issued_document (convocation_id) WHERE convocation_id IS NOT NULL;

CREATE INDEX issued_document_by_supersedes ON issued_document (supersedes_id) WHERE supersedes_id IS NOT NULL;

CREATE INDEX issued_document_by_content ON issued_document (content_hash);

CREATE INDEX postponed_agenda_item ON agenda_item (meeting_id, position) WHERE status = 'postponed';
