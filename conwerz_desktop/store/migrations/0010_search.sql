-- What the owner is done with, set aside or starred; labels; saved filters; the words of everything that is small.

-- done and snoozed end by themselves when the customer sends something newer than …_upto: message.id. See store/triage.
ALTER TABLE conversation ADD COLUMN done_upto INTEGER;
ALTER TABLE conversation ADD COLUMN snoozed_upto INTEGER;
ALTER TABLE conversation ADD COLUMN snoozed_until INTEGER;
ALTER TABLE conversation ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;

-- Each serves one view's page, and its count without a look at the table, for which it holds what it is narrowed by.
DROP INDEX conversation_waiting;
DROP INDEX conversation_ending;
DROP INDEX conversation_unread;
DROP INDEX conversation_failed;
CREATE INDEX conversation_waiting ON conversation (last_at, id, waiting, done_upto, snoozed_until)
WHERE waiting AND done_upto IS NULL;
CREATE INDEX conversation_ending ON conversation (last_inbound_at, last_at, waiting, done_upto)
WHERE waiting AND done_upto IS NULL;
CREATE INDEX conversation_unread ON conversation (last_at, id, unread) WHERE unread > 0;
CREATE INDEX conversation_failed ON conversation (last_at, id, failed) WHERE failed > 0;
CREATE INDEX conversation_snoozed ON conversation (last_at, id, snoozed_until) WHERE snoozed_until IS NOT NULL;
CREATE INDEX conversation_due ON conversation (snoozed_until) WHERE snoozed_until IS NOT NULL;
CREATE INDEX conversation_done ON conversation (last_at, id, done_upto) WHERE done_upto IS NOT NULL;
CREATE INDEX conversation_starred ON conversation (last_at, id, starred) WHERE starred;

-- The owner's own words and looks: colour and shape, so that neither is needed alone.
CREATE TABLE label (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    hue INTEGER NOT NULL DEFAULT 0,
    shape TEXT NOT NULL DEFAULT 'dot'
) STRICT;
CREATE TABLE labelled (
    label INTEGER NOT NULL REFERENCES label ON DELETE CASCADE,
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    PRIMARY KEY (label, conversation)
) STRICT, WITHOUT ROWID;
CREATE INDEX labelled_conversation ON labelled (conversation);

-- A view of the owner's own: what is typed into the search field.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    typed TEXT NOT NULL
) STRICT;

-- Words of people, notes, leads, comments: ordinary rows, which leave the file as any other. `source`
-- is the table's name, `id` its row. Another table joins as `person` does below, and by a line in store/words.
CREATE TABLE word (
    source TEXT NOT NULL,
    word TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (source, word, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX word_row ON word (source, id);
CREATE TABLE word_folding (
    source TEXT PRIMARY KEY,
    version INTEGER NOT NULL,        -- of store/folding that wrote the words
    written_upto INTEGER NOT NULL    -- rows behind this id are still to be written with it
) STRICT, WITHOUT ROWID;

-- Found by name, username, and by any end of a phone number that people remember.
CREATE VIEW searched_person AS
SELECT id, concat_ws(' ', own_name, name, username, phone, substr(phone, -9), substr(phone, -4)) AS words FROM person;
INSERT INTO word SELECT 'person', value, s.id FROM searched_person s, json_each(search_words(s.words));
INSERT INTO word_folding VALUES ('person', 1, 9223372036854775807);
CREATE TRIGGER person_found AFTER INSERT ON person
BEGIN
    INSERT INTO word SELECT 'person', value, s.id FROM searched_person s, json_each(search_words(s.words)) WHERE s.id = NEW.id;
END;
CREATE TRIGGER person_renamed AFTER UPDATE OF own_name, name, username, phone ON person
WHEN OLD.own_name IS NOT NEW.own_name OR OLD.name IS NOT NEW.name OR OLD.username IS NOT NEW.username OR OLD.phone IS NOT NEW.phone
BEGIN
    DELETE FROM word WHERE source = 'person' AND id = NEW.id;
    INSERT INTO word SELECT 'person', value, s.id FROM searched_person s, json_each(search_words(s.words)) WHERE s.id = NEW.id;
END;
CREATE TRIGGER person_gone AFTER DELETE ON person
BEGIN
    DELETE FROM word WHERE source = 'person' AND id = OLD.id;
END;

CREATE VIEW searched_comment AS
SELECT id, concat_ws(' ', username, text) AS words FROM comment WHERE deleted_at IS NULL;
INSERT INTO word SELECT 'comment', value, s.id FROM searched_comment s, json_each(search_words(s.words));
INSERT INTO word_folding VALUES ('comment', 1, 9223372036854775807);
CREATE TRIGGER comment_found AFTER INSERT ON comment
BEGIN
    INSERT INTO word SELECT 'comment', value, s.id FROM searched_comment s, json_each(search_words(s.words)) WHERE s.id = NEW.id;
END;
CREATE TRIGGER comment_changed AFTER UPDATE OF username, text, deleted_at ON comment
WHEN OLD.username IS NOT NEW.username OR OLD.text <> NEW.text OR OLD.deleted_at IS NOT NEW.deleted_at
BEGIN
    DELETE FROM word WHERE source = 'comment' AND id = NEW.id;
    INSERT INTO word SELECT 'comment', value, s.id FROM searched_comment s, json_each(search_words(s.words)) WHERE s.id = NEW.id;
END;
CREATE TRIGGER comment_gone AFTER DELETE ON comment
BEGIN
    DELETE FROM word WHERE source = 'comment' AND id = OLD.id;
END;
