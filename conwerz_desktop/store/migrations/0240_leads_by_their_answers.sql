-- A lead is found by what they answered in their forms, and by the notes on them, as a person is by their card (0115).

DROP VIEW searched_lead;
CREATE VIEW searched_lead AS
SELECT id, concat_ws(' ', name, phone, substr(phone, -9), substr(phone, -4), email,
       (SELECT group_concat(a.value, ' ') FROM submission s JOIN lead_answer a ON a.submission = s.id
        WHERE s.lead = lead.id),
       (SELECT group_concat(n.text, ' ') FROM lead_note n WHERE n.lead = lead.id)) AS words
FROM lead;

-- A form brings a lead, a submission and an answer for each question: their words are written once, at its end (0044).
DROP TRIGGER lead_found;
CREATE TRIGGER lead_found AFTER INSERT ON lead
BEGIN
    INSERT OR IGNORE INTO word_due VALUES ('lead', NEW.id);
END;
DROP TRIGGER lead_renamed;
CREATE TRIGGER lead_renamed AFTER UPDATE OF name, phone, email ON lead
WHEN OLD.name <> NEW.name OR OLD.phone <> NEW.phone OR OLD.email <> NEW.email
BEGIN
    DELETE FROM word WHERE source = 'lead' AND id = NEW.id;
    INSERT OR IGNORE INTO word_due VALUES ('lead', NEW.id);
END;

-- Answers never change, and go with their submission: which lead it belonged to only its own row tells.
CREATE TRIGGER lead_answered AFTER INSERT ON lead_answer
BEGIN
    INSERT OR IGNORE INTO word_due SELECT 'lead', lead FROM submission WHERE id = NEW.submission;
END;
CREATE TRIGGER submission_gone AFTER DELETE ON submission
BEGIN
    DELETE FROM word WHERE source = 'lead' AND id = OLD.lead;
    INSERT OR IGNORE INTO word_due VALUES ('lead', OLD.lead);
END;

CREATE TRIGGER lead_noted AFTER INSERT ON lead_note
BEGIN
    INSERT OR IGNORE INTO word_due VALUES ('lead', NEW.lead);
END;
CREATE TRIGGER lead_note_changed AFTER UPDATE OF text ON lead_note WHEN OLD.text <> NEW.text
BEGIN
    DELETE FROM word WHERE source = 'lead' AND id = NEW.lead;
    INSERT OR IGNORE INTO word_due VALUES ('lead', NEW.lead);
END;
CREATE TRIGGER lead_note_gone AFTER DELETE ON lead_note
BEGIN
    DELETE FROM word WHERE source = 'lead' AND id = OLD.lead;
    INSERT OR IGNORE INTO word_due VALUES ('lead', OLD.lead);
END;

-- What was said until now is written by the job that fills.
UPDATE word_folding SET written_upto = 0 WHERE source = 'lead' AND EXISTS (SELECT 1 FROM lead);
