-- 0011: the day of a meeting as it is known: a day, a month, a season, a year. Applied once; never edited after release.

ALTER TABLE meeting ADD COLUMN held_precision TEXT NOT NULL DEFAULT 'unknown' CHECK (held_precision IN ('day', 'month', 'season', 'year', 'unknown'));

ALTER TABLE meeting ADD COLUMN held_circa INTEGER NOT NULL DEFAULT 0 CHECK (held_circa IN (0, 1));

UPDATE meeting SET held_precision = 'day' WHERE held_on IS NOT NULL;

DROP INDEX meeting_by_day;

CREATE INDEX meeting_by_day ON meeting (held_on, held_precision, id);

-- Makes 2cbbdc7ddf22bad77d86ba800172b67ab482a2796e3432796300037e3ed2cf73 7f6fbc13e0fed264ecca0e1bbc6edb39975c09eb1b643ca2dc651422c952663e
