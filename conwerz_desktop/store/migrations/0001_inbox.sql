-- Every *_at is milliseconds since 1970 UTC. meta_id is Meta's own id of a thing.

CREATE TABLE asset (
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    meta_id TEXT NOT NULL,
    name TEXT NOT NULL,          -- Page name, @username or display number
    category TEXT,
    page_id TEXT,                -- the Page behind an Instagram account
    waba_id TEXT,                -- the account behind a WhatsApp number
    connected_at INTEGER NOT NULL,
    UNIQUE (channel, meta_id)
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT,
    username TEXT,
    phone TEXT,
    asked_at INTEGER             -- when Meta was asked who this is
) STRICT;
CREATE INDEX person_stranger ON person (id) WHERE name IS NULL AND username IS NULL AND asked_at IS NULL;

-- last_message … failed are derived from the messages by conversations.refresh, and by nothing else.
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person,
    person_id TEXT NOT NULL,     -- where answers go
    seen_upto INTEGER NOT NULL DEFAULT 0,          -- the newest arrival that the owner has read: message.id
    delivered_until_at INTEGER NOT NULL DEFAULT 0, -- Meta's watermarks on our answers
    read_until_at INTEGER NOT NULL DEFAULT 0,
    last_message INTEGER,
    last_at INTEGER NOT NULL DEFAULT 0,
    last_inbound_at INTEGER,
    unread INTEGER NOT NULL DEFAULT 0,
    waiting INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX conversation_newest ON conversation (last_at, id);
CREATE INDEX conversation_of_asset ON conversation (asset, last_at, id);
CREATE INDEX conversation_waiting ON conversation (last_at, id) WHERE waiting;
CREATE INDEX conversation_ending ON conversation (last_inbound_at, last_at) WHERE waiting;
CREATE INDEX conversation_unread ON conversation (last_at, id) WHERE unread > 0;
CREATE INDEX conversation_failed ON conversation (last_at, id) WHERE failed > 0;
CREATE INDEX conversation_person ON conversation (person);

-- Every id under which one of our assets knows a person; a conversation is found by any of them.
CREATE TABLE address (
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    person_id TEXT NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    PRIMARY KEY (asset, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX address_conversation ON address (conversation);

-- A message that was unsent stays as its id and its times, so that it cannot come back.
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    asset INTEGER NOT NULL,
    meta_id TEXT NOT NULL,       -- 'local:…' until Meta has named it
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT,                   -- of the first attachment
    reply_to TEXT,
    sent_at INTEGER NOT NULL,
    arrived_at INTEGER NOT NULL,
    progress TEXT NOT NULL,
    problem TEXT,                -- key of the sentence that says why it failed
    edited_at INTEGER,
    unsent_at INTEGER,
    UNIQUE (asset, meta_id)
) STRICT;
CREATE INDEX message_order ON message (conversation, sent_at, meta_id);
CREATE INDEX message_age ON message (sent_at);
CREATE INDEX message_outgoing ON message (conversation, sent_at) WHERE progress IN ('sent', 'delivered');
CREATE INDEX message_failed ON message (conversation) WHERE progress IN ('failed', 'unknown');

CREATE TABLE attachment (
    message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    url TEXT,
    media_id TEXT,
    mime_type TEXT,
    sha256 TEXT,
    title TEXT,
    latitude REAL,
    longitude REAL,
    PRIMARY KEY (message, position)
) STRICT, WITHOUT ROWID;

-- Kept by Meta's id, because a reaction may arrive before its message.
CREATE TABLE reaction (
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    meta_id TEXT NOT NULL,
    by_shop INTEGER NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    emoji TEXT NOT NULL,         -- empty: taken back
    reacted_at INTEGER NOT NULL,
    PRIMARY KEY (asset, meta_id, by_shop)
) STRICT, WITHOUT ROWID;
CREATE INDEX reaction_conversation ON reaction (conversation, reacted_at);

-- Reports about answers that Meta has not yet named to us.
CREATE TABLE early_report (
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    meta_id TEXT NOT NULL,
    progress TEXT NOT NULL,
    problem TEXT,
    reported_at INTEGER NOT NULL,
    PRIMARY KEY (asset, meta_id)
) STRICT, WITHOUT ROWID;

-- An answer on its way. The row goes when Meta has named the message.
CREATE TABLE send (
    message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    correlation TEXT NOT NULL UNIQUE,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL
) STRICT;
CREATE INDEX send_lane ON send (asset, message);

CREATE TABLE unrecognised (
    digest BLOB PRIMARY KEY,
    raw TEXT NOT NULL,
    reason TEXT NOT NULL,
    occurred_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Where the desktop stands with its relay: one row.
CREATE TABLE link (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    device_id TEXT NOT NULL,
    epoch TEXT,
    sequence INTEGER NOT NULL DEFAULT 0,
    last_contact_at INTEGER,
    clock_offset INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What the relay had to let go of at its limit, to be shown and fetched again.
CREATE TABLE gap (
    id INTEGER PRIMARY KEY,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    count INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE job_state (
    name TEXT PRIMARY KEY,
    last_ok_at INTEGER,
    next_due_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW living_message AS SELECT * FROM message WHERE sent_at > messages_horizon();
CREATE VIEW living_conversation AS SELECT * FROM conversation WHERE last_at > messages_horizon();
