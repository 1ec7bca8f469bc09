-- 0009: the parts an office leaves out of a kind of paper. Applied once; never edited after release.

CREATE TABLE left_out_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document TEXT NOT NULL REFERENCES document_kind (word),
    part TEXT NOT NULL CHECK (trim(part) <> ''),
    UNIQUE (document, part)
) STRICT;

-- Makes 9f2a34b779c1e4b1437163ea3eff468dc9ca13f15e41c041c021912c172ff843 548ff98d487ce72c5c364348099423810f6325d994630318d677ba51e5bd704b
