-- How far each Page and Instagram account has been read back from Meta, and until when Meta asks for a pause.
CREATE TABLE backfill (
    asset INTEGER PRIMARY KEY REFERENCES asset ON DELETE CASCADE,
    read_until_at INTEGER NOT NULL     -- by Meta's clock: everything that was written up to here was looked at
) STRICT;

CREATE TABLE pause (
    asset INTEGER PRIMARY KEY REFERENCES asset ON DELETE CASCADE,
    until_at INTEGER NOT NULL
) STRICT;

ALTER TABLE gap ADD COLUMN filled_at INTEGER;   -- when what Meta offers was read again; nothing brings WhatsApp's back
