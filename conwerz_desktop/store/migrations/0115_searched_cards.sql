-- A person is found by what the owner wrote on their card too: the note, and the fields of the shop's own.

DROP VIEW searched_person;
CREATE VIEW searched_person AS
SELECT id, concat_ws(' ', own_name, name, username, phone, substr(phone, -9), substr(phone, -4), note,
       (SELECT group_concat(value, ' ') FROM person_value WHERE person_value.person = person.id)) AS words
FROM person;

DROP TRIGGER person_renamed;
CREATE TRIGGER person_renamed AFTER UPDATE OF own_name, name, username, phone, note ON person
WHEN OLD.own_name IS NOT NEW.own_name OR OLD.name IS NOT NEW.name OR OLD.username IS NOT NEW.username
  OR OLD.phone IS NOT NEW.phone OR OLD.note IS NOT NEW.note
BEGIN
    DELETE FROM word WHERE source = 'person' AND id = NEW.id;
    INSERT OR IGNORE INTO word_due VALUES ('person', NEW.id);
END;

CREATE TRIGGER person_value_found AFTER INSERT ON person_value
BEGIN
    DELETE FROM word WHERE source = 'person' AND id = NEW.person;
    INSERT OR IGNORE INTO word_due VALUES ('person', NEW.person);
END;
CREATE TRIGGER person_value_changed AFTER UPDATE OF value ON person_value
WHEN OLD.value <> NEW.value
BEGIN
    DELETE FROM word WHERE source = 'person' AND id = NEW.person;
    INSERT OR IGNORE INTO word_due VALUES ('person', NEW.person);
END;
CREATE TRIGGER person_value_gone AFTER DELETE ON person_value
BEGIN
    DELETE FROM word WHERE source = 'person' AND id = OLD.person;
    INSERT OR IGNORE INTO word_due VALUES ('person', OLD.person);
END;

-- What stands on the cards already is written by the job that fills.
UPDATE word_folding SET written_upto = 0 WHERE source = 'person' AND EXISTS (SELECT 1 FROM person);
