-- 0018: what the press release tells, chosen point by point and act by act, and six kinds of paper. Applied once; never edited after release.

ALTER TABLE agenda_item ADD COLUMN is_published INTEGER NOT NULL DEFAULT 1 CHECK (is_published IN (0, 1));

ALTER TABLE agenda_item ADD COLUMN published_text TEXT NOT NULL DEFAULT '';

ALTER TABLE action_item ADD COLUMN is_published INTEGER NOT NULL DEFAULT 0 CHECK (is_published IN (0, 1));

INSERT INTO document_kind (word) VALUES ('chair_agenda'), ('minutes_extract'), ('members_list'), ('address_list'), ('opinion_index'), ('dossier_cover');

-- Makes 3e0e44aae9a6ade95a5cfd5489335a69797ed5c7cea106e9bf39afe1486c8991 762ff761322c013b6925273f1318c42028cad55f696a72adac6376e340ed645d
