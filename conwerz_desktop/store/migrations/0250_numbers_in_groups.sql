-- Commas part what a person, a lead or a comment is known by: figures that stand beside each other are one number (0002).

DROP VIEW searched_person;
CREATE VIEW searched_person AS
SELECT id, concat_ws(', ', own_name, name, username, phone, substr(phone, -9), substr(phone, -4), note,
       (SELECT group_concat(value, ', ') FROM person_value WHERE person_value.person = person.id)) AS words
FROM person;

DROP VIEW searched_lead;
CREATE VIEW searched_lead AS
SELECT id, concat_ws(', ', name, phone, substr(phone, -9), substr(phone, -4), email,
       (SELECT group_concat(a.value, ', ') FROM submission s JOIN lead_answer a ON a.submission = s.id
        WHERE s.lead = lead.id),
       (SELECT group_concat(n.text, ', ') FROM lead_note n WHERE n.lead = lead.id)) AS words
FROM lead;

DROP VIEW searched_comment;
CREATE VIEW searched_comment AS
SELECT id, concat_ws(', ', username, text) AS words FROM comment WHERE deleted_at IS NULL;
