-- A message lies with those of its week: both of its indexes are narrow, and a slice of a purge or a batch of an intake
-- touches neighbours only (decision 0073). The table is written anew, because a UNIQUE of its definition cannot be dropped.
DROP VIEW living_message;

CREATE TABLE message_by_week (
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
    week INTEGER NOT NULL AS ((sent_at - 345600000) / 604800000) STORED,  -- as text_week counts them
    meta_key INTEGER NOT NULL AS (meta_key(asset, meta_id)) STORED        -- 64 bits for the id, in either spelling
) STRICT;
INSERT INTO message_by_week
    SELECT id, conversation, asset, meta_id, author, text, kind, reply_to, sent_at, arrived_at, progress, problem,
           edited_at, unsent_at
    FROM message;
DROP TABLE message;
ALTER TABLE message_by_week RENAME TO message;

-- Unique within a week; store/messages asks all weeks before it writes.
CREATE UNIQUE INDEX message_known ON message (week, meta_key);
CREATE INDEX message_order ON message (conversation, sent_at);
CREATE INDEX message_age ON message (sent_at);
CREATE INDEX message_outgoing ON message (conversation, sent_at) WHERE progress IN ('sent', 'delivered');
CREATE INDEX message_failed ON message (conversation) WHERE progress IN ('failed', 'unknown');
CREATE INDEX message_quoting ON message (asset, reply_to) WHERE reply_to IS NOT NULL;

CREATE VIEW living_message AS SELECT * FROM message WHERE sent_at > messages_horizon();
