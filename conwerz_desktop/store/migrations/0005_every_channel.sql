-- What the channels tell beside messages: cards with several lines, who answers, how the owner calls a person.

ALTER TABLE attachment ADD COLUMN lines TEXT;           -- JSON: the further lines of a card

-- Another program of the shop's that is in charge of the conversation (its app id, '' where Meta does not name it).
ALTER TABLE conversation ADD COLUMN other_program TEXT;
ALTER TABLE conversation ADD COLUMN control_at INTEGER NOT NULL DEFAULT 0;

ALTER TABLE person ADD COLUMN own_name TEXT;            -- the owner's, which counts before Meta's
ALTER TABLE person ADD COLUMN offers_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN offers_stopped INTEGER NOT NULL DEFAULT 0;

-- When the id passed from this person to somebody else: a changed telephone number may get a new owner.
ALTER TABLE address ADD COLUMN until_at INTEGER;

-- Read again from Meta, not heard when it was written: filed as read.
ALTER TABLE message ADD COLUMN imported INTEGER NOT NULL DEFAULT 0;
