-- 0015: compositions whose days are known in part; opinions that are awaited. Applied once; never edited after release.

ALTER TABLE composition ADD COLUMN decree_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (decree_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE composition ADD COLUMN decree_circa INTEGER NOT NULL DEFAULT 0 CHECK (decree_circa IN (0, 1));

UPDATE composition SET decree_precision = 'day' WHERE decree_on IS NOT NULL;

ALTER TABLE composition ADD COLUMN valid_from_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_from_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE composition ADD COLUMN valid_from_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_from_circa IN (0, 1));

UPDATE composition SET valid_from_precision = 'day' WHERE valid_from IS NOT NULL;

ALTER TABLE composition ADD COLUMN valid_to_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_to_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE composition ADD COLUMN valid_to_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_to_circa IN (0, 1));

UPDATE composition SET valid_to_precision = 'day' WHERE valid_to IS NOT NULL;

CREATE INDEX awaited_opinion_by_due ON opinion (due_on) WHERE state IN ('requested', 'under_examination');

-- Makes 357020c6f6251069f1d6fec0529efe2f587ff997332d9fbdab03680c0903b2ed 1d88a5a6e99b5b728a12ebf4955601e6b341785f2af1e03f1fc669dc8dc8e0ba
