-- The words of people are written together at the end of a transaction (store/words.write), as those of messages are: row
-- by row they were an eighth of taking in a backlog.

-- Whose words are still to be written; empty between transactions.
CREATE TABLE word_due (
    source TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (source, id)
) STRICT, WITHOUT ROWID;

DROP TRIGGER person_found;
CREATE TRIGGER person_found AFTER INSERT ON person
BEGIN
    INSERT OR IGNORE INTO word_due VALUES ('person', NEW.id);
END;

DROP TRIGGER person_renamed;
CREATE TRIGGER person_renamed AFTER UPDATE OF own_name, name, username, phone ON person
WHEN OLD.own_name IS NOT NEW.own_name OR OLD.name IS NOT NEW.name OR OLD.username IS NOT NEW.username OR OLD.phone IS NOT NEW.phone
BEGIN
    DELETE FROM word WHERE source = 'person' AND id = NEW.id;
    INSERT OR IGNORE INTO word_due VALUES ('person', NEW.id);
END;

DROP TRIGGER person_gone;
CREATE TRIGGER person_gone AFTER DELETE ON person
BEGIN
    DELETE FROM word WHERE source = 'person' AND id = OLD.id;
    DELETE FROM word_due WHERE source = 'person' AND id = OLD.id;
END;

-- Whoever deletes an asset does not look through all that was done to comments.
CREATE INDEX comment_act_of_asset ON comment_act (asset);
