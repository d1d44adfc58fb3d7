-- The drafting model: at most one, and off until the owner has said where it is.
CREATE TABLE ai_provider (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    url TEXT NOT NULL,
    model TEXT NOT NULL,
    is_on INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',       -- of a provider elsewhere: who it is, where, and under which agreement
    region TEXT NOT NULL DEFAULT '',
    agreement TEXT NOT NULL DEFAULT '',
    agreed_on TEXT NOT NULL DEFAULT ''
) STRICT;

-- Where it may answer by itself.
CREATE TABLE ai_channel (
    channel TEXT PRIMARY KEY,
    is_auto INTEGER NOT NULL,
    hours TEXT NOT NULL,                 -- always, closed, open
    cap INTEGER NOT NULL                 -- automatic answers in 24 hours
) STRICT, WITHOUT ROWID;

-- Where it is silent: it has handed over, or the owner took over.
CREATE TABLE ai_paused (
    conversation INTEGER PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
    reason TEXT NOT NULL,
    paused_at INTEGER NOT NULL
) STRICT;

-- A customer's message that it is to answer by itself. asked_at: a request has left; it is never made twice.
CREATE TABLE ai_due (
    conversation INTEGER PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
    message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    written_at INTEGER NOT NULL,
    asked_at INTEGER
) STRICT;
CREATE INDEX ai_due_message ON ai_due (message);

-- What was sent to it, byte for byte, and what it said. It goes with any of the messages it quotes.
CREATE TABLE prompt (
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    host TEXT NOT NULL,
    body BLOB NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    is_auto INTEGER NOT NULL,
    sent_at INTEGER NOT NULL
) STRICT;
CREATE INDEX prompt_conversation ON prompt (conversation, id);

CREATE TABLE prompt_message (
    prompt INTEGER NOT NULL REFERENCES prompt ON DELETE CASCADE,
    message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    PRIMARY KEY (prompt, message)
) STRICT, WITHOUT ROWID;
CREATE INDEX prompt_message_message ON prompt_message (message);

CREATE TRIGGER prompt_goes_with_its_message AFTER DELETE ON prompt_message BEGIN
    DELETE FROM prompt WHERE id = OLD.prompt;
END;
CREATE TRIGGER prompt_goes_with_what_was_unsent AFTER UPDATE OF text, unsent_at ON message
WHEN NEW.text <> OLD.text OR (NEW.unsent_at IS NOT NULL AND OLD.unsent_at IS NULL) BEGIN
    DELETE FROM prompt WHERE id IN (SELECT prompt FROM prompt_message WHERE message = NEW.id);
    DELETE FROM ai_due WHERE message = NEW.id;
END;
