-- Deletions that were asked for at Facebook. By its code the public page of each is told how far it is. What it is about is a
-- reference that is emptied with the row, and so with all that hangs on it: no code is lost on the way (decision 0150).
CREATE TABLE deletion (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    asset INTEGER REFERENCES asset ON DELETE SET NULL,   -- empty: nothing of it is here
    by_granter INTEGER NOT NULL,                         -- whoever asked is who had granted it
    asked_at INTEGER NOT NULL,
    is_kept INTEGER NOT NULL DEFAULT 0,                  -- nobody's word came that counts
    told TEXT NOT NULL DEFAULT ''                        -- what the relay heard last
) STRICT;
CREATE UNIQUE INDEX deletion_code ON deletion (code, asset);
CREATE INDEX deletion_asset ON deletion (asset);

-- Until now codes were kept in three places, with spaces between them.
WITH RECURSIVE known (asset, asked_at, code, rest) AS (
    SELECT id, coalesce(doubted_at, 0), '', trim(doubt_code) || ' ' FROM asset WHERE doubt_code <> ''
    UNION ALL SELECT NULL, 0, '', trim(value) || ' ' FROM setting WHERE name = 'deletions_done' AND value <> ''
    UNION ALL SELECT NULL, asked_at, '', trim(json_extract(to_do, '$.code')) || ' ' FROM disconnection
        WHERE to_do <> '' AND json_extract(to_do, '$.code') <> ''
    UNION ALL SELECT asset, asked_at, substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1)
        FROM known WHERE rest <> ''
)
INSERT INTO deletion (code, asset, by_granter, asked_at)
SELECT code, known.asset, asset.disconnected_at IS NOT NULL, asked_at FROM known LEFT JOIN asset ON asset.id = known.asset
WHERE code <> '';
UPDATE asset SET doubt = '', doubted_at = NULL WHERE disconnected_at IS NOT NULL;
ALTER TABLE asset DROP COLUMN doubt_code;
DELETE FROM setting WHERE name = 'deletions_done';
