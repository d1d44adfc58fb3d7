-- What the owner knows of a person: a note, a few fields of the shop's own, and who turned out to be one with whom.

ALTER TABLE person ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE INDEX person_phone ON person (phone) WHERE phone IS NOT NULL;
CREATE INDEX person_username ON person (username) WHERE username IS NOT NULL;

CREATE TABLE person_field (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE person_value (
    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    field INTEGER NOT NULL REFERENCES person_field ON DELETE CASCADE,
    value TEXT NOT NULL,
    PRIMARY KEY (person, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_value_alike ON person_value (value);
CREATE INDEX person_value_field ON person_value (field);

-- Two persons whom the owner made one, as both were before: for 30 days, so that it can be taken back.
CREATE TABLE merged (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    merged_at INTEGER NOT NULL,
    kept TEXT NOT NULL,          -- JSON: the person who stayed (store/joining)
    gone TEXT NOT NULL           -- JSON: the one who went
) STRICT;
CREATE INDEX merged_age ON merged (merged_at);
CREATE INDEX merged_person ON merged (person);

-- The conversations of the one who went. With the last of them goes what is known of that person.
CREATE TABLE merged_conversation (
    merged INTEGER NOT NULL REFERENCES merged ON DELETE CASCADE,
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    PRIMARY KEY (merged, conversation)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_conversation_of ON merged_conversation (conversation);
CREATE TRIGGER merged_over AFTER DELETE ON merged_conversation
WHEN NOT EXISTS (SELECT 1 FROM merged_conversation WHERE merged = OLD.merged)
BEGIN
    DELETE FROM merged WHERE id = OLD.merged;
END;

-- Whom the owner knows to be two.
CREATE TABLE apart (
    one INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX apart_other ON apart (other);
