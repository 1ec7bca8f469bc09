-- 0014: names, representatives and contributions whose days are known in part. Applied once; never edited after release.

ALTER TABLE body_name ADD COLUMN valid_from_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_from_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE body_name ADD COLUMN valid_from_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_from_circa IN (0, 1));

UPDATE body_name SET valid_from_precision = 'day' WHERE valid_from IS NOT NULL;

ALTER TABLE body_name ADD COLUMN valid_to_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_to_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE body_name ADD COLUMN valid_to_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_to_circa IN (0, 1));

UPDATE body_name SET valid_to_precision = 'day' WHERE valid_to IS NOT NULL;

ALTER TABLE representative ADD COLUMN valid_from_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_from_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE representative ADD COLUMN valid_from_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_from_circa IN (0, 1));

UPDATE representative SET valid_from_precision = 'day' WHERE valid_from IS NOT NULL;

ALTER TABLE representative ADD COLUMN valid_to_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (valid_to_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE representative ADD COLUMN valid_to_circa INTEGER NOT NULL DEFAULT 0 CHECK (valid_to_circa IN (0, 1));

UPDATE representative SET valid_to_precision = 'day' WHERE valid_to IS NOT NULL;

ALTER TABLE body_contribution ADD COLUMN requested_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (requested_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE body_contribution ADD COLUMN requested_circa INTEGER NOT NULL DEFAULT 0 CHECK (requested_circa IN (0, 1));

UPDATE body_contribution SET requested_precision = 'day' WHERE requested_on IS NOT NULL;

ALTER TABLE body_contribution ADD COLUMN reminded_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (reminded_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE body_contribution ADD COLUMN reminded_circa INTEGER NOT NULL DEFAULT 0 CHECK (reminded_circa IN (0, 1));

UPDATE body_contribution SET reminded_precision = 'day' WHERE reminded_on IS NOT NULL;

ALTER TABLE body_contribution ADD COLUMN received_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (received_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE body_contribution ADD COLUMN received_circa INTEGER NOT NULL DEFAULT 0 CHECK (received_circa IN (0, 1));

UPDATE body_contribution SET received_precision = 'day' WHERE received_on IS NOT NULL;

-- Makes e276414709fc9b298b040df0186924eb8ab2aed7e43302cc3c940cf023264c1a f3b1fcfa2adaf9c2106850d2499423627a1c83a3fcbcf89e6c848d5c04f11fd1
