-- Which backups were made where, until they are known to be gone: a promise to erase reaches them too.
CREATE TABLE backup (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    bytes INTEGER NOT NULL
) STRICT;
