-- Leads: people who filled in forms, kept for 13 months or until the owner deletes them (decision 0093).

-- A form of a Page's, so that each answer stands beside its question.
CREATE TABLE lead_form (
    id INTEGER PRIMARY KEY,
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    meta_id TEXT NOT NULL,
    name TEXT NOT NULL,
    questions TEXT NOT NULL,     -- JSON: [[key, label, type], …]
    UNIQUE (asset, meta_id)
) STRICT;

-- One person, however often they filled in a form. last_at and contacted_at are of the newest submission.
CREATE TABLE lead (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,         -- digits with country code, or as it was typed where that is no number
    email TEXT NOT NULL,
    stage TEXT NOT NULL,
    staged_at INTEGER NOT NULL,
    lost_reason TEXT NOT NULL DEFAULT '',
    last_at INTEGER NOT NULL DEFAULT 0,
    contacted_at INTEGER,        -- the first contact after the newest submission
    remind_at INTEGER,
    remind_text TEXT NOT NULL DEFAULT '',
    is_test INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX lead_board ON lead (stage, last_at, id);
CREATE INDEX lead_newest ON lead (last_at, id);
CREATE INDEX lead_reminder ON lead (remind_at) WHERE remind_at IS NOT NULL;
CREATE INDEX lead_waiting ON lead (last_at) WHERE contacted_at IS NULL;

-- By what a person is found again: every spelling of a number, and the address.
CREATE TABLE lead_key (
    key TEXT PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_key_lead ON lead_key (lead);

CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead ON DELETE CASCADE,
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    meta_id TEXT NOT NULL,
    form TEXT,                   -- Meta's id of the form
    submitted_at INTEGER NOT NULL,
    arrived_at INTEGER NOT NULL,
    contacted_at INTEGER,
    is_test INTEGER NOT NULL DEFAULT 0,
    UNIQUE (asset, meta_id)
) STRICT;
CREATE INDEX submission_lead ON submission (lead, submitted_at);
CREATE INDEX submission_age ON submission (submitted_at);

CREATE TABLE lead_answer (
    submission INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,         -- several rows with one key where several could be ticked
    type TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (submission, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE lead_note (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead ON DELETE CASCADE,
    text TEXT NOT NULL,
    written_at INTEGER NOT NULL
) STRICT;
CREATE INDEX lead_note_lead ON lead_note (lead, written_at);

-- Told by a webhook, whose answers are still to be fetched.
CREATE TABLE lead_told (
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    meta_id TEXT NOT NULL,
    told_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (asset, meta_id)
) STRICT, WITHOUT ROWID;

-- Deleted by the owner: the bare id, for as long as Meta would tell of it again.
CREATE TABLE lead_deleted (
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    meta_id TEXT NOT NULL,
    submitted_at INTEGER NOT NULL,
    PRIMARY KEY (asset, meta_id)
) STRICT, WITHOUT ROWID;

CREATE VIEW living_submission AS SELECT * FROM submission WHERE submitted_at > leads_horizon();
CREATE VIEW living_lead AS SELECT * FROM lead WHERE last_at > leads_horizon();
