-- The owner's ready answers: found by title, inserted at the cursor. `language` is empty where it does not matter.
CREATE TABLE canned (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    edited_at INTEGER NOT NULL
) STRICT;

CREATE TABLE canned_file (
    canned INTEGER NOT NULL REFERENCES canned ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (canned, position)
) STRICT;

-- What colleagues tell each other within a conversation. Nothing that sends reads this table.
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    text TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    edited_at INTEGER
) STRICT;
CREATE INDEX note_place ON note (conversation, written_at);

CREATE TABLE note_draft (
    conversation INTEGER PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
    text TEXT NOT NULL,
    edited_at INTEGER NOT NULL
) STRICT;

-- Answers for later. They become messages when they are due, and are nothing to Meta before.
CREATE TABLE scheduled (
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    text TEXT NOT NULL,
    reply_to TEXT,
    written_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL
) STRICT;
CREATE INDEX scheduled_due ON scheduled (due_at);
CREATE INDEX scheduled_conversation ON scheduled (conversation, due_at);

CREATE TABLE scheduled_file (
    scheduled INTEGER NOT NULL REFERENCES scheduled ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (scheduled, position)
) STRICT;

CREATE VIEW searched_note AS SELECT id, text AS words FROM note;
INSERT INTO word_folding VALUES ('note', 1, 9223372036854775807);
CREATE TRIGGER note_found AFTER INSERT ON note
BEGIN
    INSERT INTO word SELECT 'note', value, s.id FROM searched_note s, json_each(search_words(s.words)) WHERE s.id = NEW.id;
END;
CREATE TRIGGER note_changed AFTER UPDATE OF text ON note WHEN OLD.text <> NEW.text
BEGIN
    DELETE FROM word WHERE source = 'note' AND id = NEW.id;
    INSERT INTO word SELECT 'note', value, s.id FROM searched_note s, json_each(search_words(s.words)) WHERE s.id = NEW.id;
END;
CREATE TRIGGER note_gone AFTER DELETE ON note
BEGIN
    DELETE FROM word WHERE source = 'note' AND id = OLD.id;
END;
