-- What the checks of a connection found out, and which hosts were contacted.

CREATE TABLE connection_health (
    asset INTEGER PRIMARY KEY REFERENCES asset ON DELETE CASCADE,
    granted TEXT NOT NULL,               -- JSON: permissions that Meta's answers proved
    ends_at INTEGER,                     -- when the token ends; 0 for never
    whole_at INTEGER                     -- when a subscription was last seen with everything that we need
) STRICT;

CREATE TABLE contact (
    host TEXT NOT NULL,
    purpose TEXT NOT NULL,
    permission TEXT NOT NULL,            -- the row of the permission table that was used, or empty
    calls INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (host, purpose, permission)
) STRICT, WITHOUT ROWID;
