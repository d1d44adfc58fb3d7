-- What an answer is beside its words, while it is on its way: it goes when Meta has named the message.
CREATE TABLE outgoing (
    message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
    form TEXT NOT NULL,          -- file, choices, menu, place, like, template
    details TEXT NOT NULL,       -- JSON
    content BLOB,                -- a file's bytes
    handle TEXT,                 -- Meta's name for them, once they are uploaded
    uploaded_at INTEGER
) STRICT;

-- Bytes of attachments, Messenger's and WhatsApp's only: Instagram's are never stored (design section 4, rule 6).
CREATE TABLE media (
    message INTEGER NOT NULL,
    position INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (message, position),
    FOREIGN KEY (message, position) REFERENCES attachment ON DELETE CASCADE
) STRICT;

-- "Seen" and reactions on their way: doing one twice changes nothing, so it is done until it is done.
CREATE TABLE gesture (
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    form TEXT NOT NULL,          -- seen, reaction
    meta_id TEXT NOT NULL,       -- the customer's message
    emoji TEXT NOT NULL,         -- of a reaction; empty: taken back
    was TEXT NOT NULL,           -- the reaction before it, should Meta refuse
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL,
    PRIMARY KEY (conversation, form, meta_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX gesture_due ON gesture (due_at);

-- A WhatsApp account's templates as Meta last told them.
CREATE TABLE template (
    waba_id TEXT NOT NULL,
    meta_id TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    status TEXT NOT NULL,
    category TEXT NOT NULL,
    quality TEXT NOT NULL,
    reason TEXT NOT NULL,
    details TEXT NOT NULL,       -- JSON: its parts
    refreshed_at INTEGER NOT NULL,
    PRIMARY KEY (waba_id, meta_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX asset_waba ON asset (waba_id) WHERE waba_id IS NOT NULL;

-- Templates are stored until their account is disconnected: they go with its last number.
CREATE TRIGGER template_goes_with_its_account AFTER DELETE ON asset WHEN OLD.waba_id IS NOT NULL BEGIN
    DELETE FROM template WHERE waba_id = OLD.waba_id
        AND NOT EXISTS (SELECT 1 FROM asset WHERE waba_id = OLD.waba_id);
END;
