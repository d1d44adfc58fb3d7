-- Taking a connection back (decision 0115).

-- Set where only an asset's leads are left, which the owner kept: for everything else it is not connected.
ALTER TABLE asset ADD COLUMN disconnected_at INTEGER;
ALTER TABLE erasure ADD COLUMN keeps_leads INTEGER NOT NULL DEFAULT 0;

-- One row a disconnection: a keyed mark, what was done with what answer, and counts. Never a name, never an id of Meta's.
CREATE TABLE disconnection (
    id INTEGER PRIMARY KEY,
    asked_at INTEGER NOT NULL,
    mark BLOB NOT NULL,
    facts TEXT NOT NULL,               -- JSON
    to_do TEXT NOT NULL DEFAULT ''     -- JSON: what is still to be done, and for whom; empty once all is done
) STRICT;
CREATE INDEX disconnection_open ON disconnection (id) WHERE to_do <> '';
