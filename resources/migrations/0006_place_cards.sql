-- 0006: the name cards of a meeting's table. Applied once; never edited after release.

INSERT INTO document_kind (word) VALUES ('place_cards');
