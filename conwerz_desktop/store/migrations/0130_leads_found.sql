-- Leads are found by name, number and address, as people are (0010).

CREATE VIEW searched_lead AS
SELECT id, concat_ws(' ', name, phone, substr(phone, -9), substr(phone, -4), email) AS words FROM lead;
INSERT INTO word SELECT DISTINCT 'lead', value, s.id FROM searched_lead s, json_each(search_words(s.words));
INSERT INTO word_folding VALUES ('lead', 1, 9223372036854775807);
CREATE TRIGGER lead_found AFTER INSERT ON lead
BEGIN
    INSERT INTO word SELECT 'lead', value, s.id FROM searched_lead s, json_each(search_words(s.words)) WHERE s.id = NEW.id;
END;
CREATE TRIGGER lead_renamed AFTER UPDATE OF name, phone, email ON lead
WHEN OLD.name <> NEW.name OR OLD.phone <> NEW.phone OR OLD.email <> NEW.email
BEGIN
    DELETE FROM word WHERE source = 'lead' AND id = NEW.id;
    INSERT INTO word SELECT 'lead', value, s.id FROM searched_lead s, json_each(search_words(s.words)) WHERE s.id = NEW.id;
END;
CREATE TRIGGER lead_gone AFTER DELETE ON lead
BEGIN
    DELETE FROM word WHERE source = 'lead' AND id = OLD.id;
END;
