-- 0003: the files that left the office. Applied once; never edited after release.

-- The stamped or signed file that went out for an issued document, and what it says otherwise.
CREATE TABLE sent_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES issued_document (id),
    file_name TEXT NOT NULL DEFAULT '',
    content_hash TEXT NOT NULL REFERENCES content (hash),
    attached_at TEXT NOT NULL CHECK (attached_at IS strftime('%Y-%m-%dT%H:%M:%SZ', attached_at)),
    attached_by TEXT NOT NULL DEFAULT '',
    comparison TEXT NOT NULL CHECK (comparison IN ('same_file', 'same_words', 'words_added', 'words_differ', 'not_comparable')),
    missing_words TEXT NOT NULL DEFAULT '',
    added_words TEXT NOT NULL DEFAULT '',
    signed_by TEXT NOT NULL DEFAULT '',
    is_signature_whole INTEGER NOT NULL DEFAULT 0 CHECK (is_signature_whole IN (0, 1))
) STRICT;

CREATE INDEX sent_file_by_document ON sent_file (document_id);

CREATE INDEX sent_file_by_content ON sent_file (content_hash);
