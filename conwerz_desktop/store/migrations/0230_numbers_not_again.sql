-- A message's number is never given again: what was read, done with or put off is known by the number of a message, and
-- whatever has a higher one came later. Asked only for the newest message, so that a purge does no more than a look.
CREATE TABLE message_number (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    gone INTEGER NOT NULL  -- the highest one that is free again
) STRICT;
INSERT INTO message_number
SELECT 1, max(coalesce(max(seen_upto), 0), coalesce(max(done_upto), 0), coalesce(max(snoozed_upto), 0),
              coalesce(max(woke_upto), 0))
FROM conversation;

CREATE TRIGGER message_number_not_again AFTER DELETE ON message
WHEN NOT EXISTS (SELECT 1 FROM message WHERE id > OLD.id) BEGIN
    UPDATE message_number SET gone = max(gone, OLD.id);
END;
