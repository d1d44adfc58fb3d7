-- What retention and search need: weekly text indexes, trusted time, receipts.

-- The weeks (whole weeks since Monday 1970-01-05) that have a text index, `text_<week>`, made by store/text_index.
CREATE TABLE text_week (
    week INTEGER PRIMARY KEY,
    folding INTEGER NOT NULL,            -- version of store/folding that wrote it
    filled_from INTEGER NOT NULL,        -- messages sent before this moment are still to be indexed
    erased INTEGER NOT NULL DEFAULT 0,   -- rows taken out whose words the index holds until it is merged
    merging INTEGER                      -- of these, how many the merge under way covers
) STRICT;
INSERT INTO text_week (week, folding, filled_from)
SELECT DISTINCT (sent_at - 345600000) / 604800000, 1, ((sent_at - 345600000) / 604800000 + 1) * 604800000 + 345600000
FROM message;

-- One row. What domain/trusted_time knows of the clock; messages up to erased_until never come back.
CREATE TABLE trusted_time (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    shown_at INTEGER NOT NULL,
    sure_at INTEGER NOT NULL,
    doubted INTEGER NOT NULL,
    erased_until INTEGER NOT NULL
) STRICT;
INSERT INTO trusted_time VALUES (1, 0, 0, 0, 0);

-- What a purge erased: numbers, never content.
CREATE TABLE receipt (
    id INTEGER PRIMARY KEY,
    purged_at INTEGER NOT NULL,
    until_at INTEGER NOT NULL,           -- messages up to this moment went
    milliseconds INTEGER NOT NULL,
    counts TEXT NOT NULL,                -- JSON: what, how many
    pages INTEGER NOT NULL,              -- read afterwards, decrypted
    looked_for INTEGER NOT NULL,         -- how many of the erased ids
    found INTEGER NOT NULL
) STRICT;

CREATE INDEX message_quoting ON message (asset, reply_to) WHERE reply_to IS NOT NULL;
CREATE INDEX reaction_age ON reaction (reacted_at);
CREATE INDEX unrecognised_age ON unrecognised (occurred_at);
