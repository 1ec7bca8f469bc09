-- 0006: the name cards of a meeting's table. Applied once; never edited after release.

INSERT INTO document_kind (word) VALUES ('place_cards');

-- Makes 91d7841f8aa5dffa35c56d88723b4ee25f40204d2c4dab0707e89886015062a0 ae7be0b02aaf519598bc2c68bd2bc1b2889b8f8c19ed360b8df04f52774a2b7e
