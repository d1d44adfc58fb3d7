-- What is known of deeds that matter, and of persons who are to stay away: never a name, never a text.

-- Keys of the marks below, made for this database alone.
CREATE TABLE salt (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    audit BLOB NOT NULL,
    forgotten BLOB NOT NULL
) STRICT;
INSERT INTO salt VALUES (1, randomblob(32), randomblob(32));

-- Each link is SHA-256 over the link before and this row, so no row can be changed or taken out unseen.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    noted_at INTEGER NOT NULL,
    act TEXT NOT NULL,
    about BLOB,                          -- a mark of whom or what it was done to
    facts TEXT NOT NULL,                 -- JSON: numbers and words of the program's own
    link BLOB NOT NULL
) STRICT;

-- The chain as far as row `upto`, signed by this computer: the first is where it was cut, the last how far it had come.
CREATE TABLE audit_checkpoint (
    upto INTEGER PRIMARY KEY,
    signed_at INTEGER NOT NULL,
    link BLOB NOT NULL,
    signer BLOB NOT NULL,                -- public key
    signature BLOB NOT NULL
) STRICT;

-- What an address sent up to this moment stays away.
CREATE TABLE forgotten (
    mark BLOB PRIMARY KEY,
    forgotten_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX forgotten_age ON forgotten (forgotten_at);

-- What is being erased at the owner's wish: whoever was cut off goes on with these. Each goes with what it names.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,
    conversation INTEGER UNIQUE REFERENCES conversation ON DELETE CASCADE,
    asset INTEGER UNIQUE REFERENCES asset ON DELETE CASCADE
) STRICT;

ALTER TABLE receipt ADD COLUMN kind TEXT NOT NULL DEFAULT 'purge';  -- or 'forget', 'disconnect'
