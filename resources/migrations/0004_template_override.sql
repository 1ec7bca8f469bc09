-- 0004: templates worded by the office. Applied once; never edited after release.

-- A template that takes the place of the program's, in the papers of one language.
CREATE TABLE template_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    language TEXT NOT NULL CHECK (trim(language) <> ''),
    file_name TEXT NOT NULL CHECK (trim(file_name) <> ''),
    text TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX template_override_by_file ON template_override (language, file_name);
