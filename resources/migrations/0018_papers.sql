-- 0018: what the press release tells, chosen point by point and act by act, and six kinds of paper. Applied once; never edited after release.

ALTER TABLE agenda_item ADD COLUMN is_published INTEGER NOT NULL DEFAULT 1 CHECK (is_published IN (0, 1));

ALTER TABLE agenda_item ADD COLUMN published_text TEXT NOT NULL DEFAULT '';

ALTER TABLE action_item ADD COLUMN is_published INTEGER NOT NULL DEFAULT 0 CHECK (is_published IN (0, 1));

INSERT INTO document_kind (word) VALUES ('chair_agenda'), ('minutes_extract'), ('members_list'), ('address_list'), ('opinion_index'), ('dossier_cover');
