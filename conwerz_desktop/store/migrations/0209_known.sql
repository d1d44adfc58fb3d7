-- By what a message is known lies in a table of its own: a purge empties it in its own order, a week after the other. As
-- an index it cost half a page for each message that went, since ids are random (decision 0265).
DROP INDEX message_known;
CREATE TABLE known (
    week INTEGER NOT NULL,
    meta_key INTEGER NOT NULL,
    message INTEGER NOT NULL,
    PRIMARY KEY (week, meta_key)
) STRICT, WITHOUT ROWID;
INSERT INTO known SELECT week, meta_key, id FROM message;

CREATE TRIGGER message_known AFTER INSERT ON message BEGIN
    INSERT INTO known VALUES (NEW.week, NEW.meta_key, NEW.id);
END;
CREATE TRIGGER message_known_otherwise AFTER UPDATE OF sent_at, asset, meta_id ON message
WHEN (NEW.week, NEW.meta_key) IS NOT (OLD.week, OLD.meta_key) BEGIN
    DELETE FROM known WHERE week = OLD.week AND meta_key = OLD.meta_key;
    INSERT INTO known VALUES (NEW.week, NEW.meta_key, NEW.id);
END;
CREATE TRIGGER message_known_no_more AFTER DELETE ON message BEGIN
    DELETE FROM known WHERE week = OLD.week AND meta_key = OLD.meta_key;
END;
