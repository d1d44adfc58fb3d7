-- The relay says that something has ended: nothing of it is shown until Meta, or the shop's own code, has been heard (decision 0112).

ALTER TABLE asset ADD COLUMN doubt TEXT NOT NULL DEFAULT '';          -- removed, deletion, taken_over or given_up
ALTER TABLE asset ADD COLUMN doubted_at INTEGER;
ALTER TABLE asset ADD COLUMN doubt_code TEXT NOT NULL DEFAULT '';     -- of a deletion: by it the public page is told
ALTER TABLE asset ADD COLUMN is_hidden INTEGER NOT NULL DEFAULT 0;
CREATE INDEX asset_hidden ON asset (is_hidden) WHERE is_hidden = 1;

DROP VIEW living_message;
DROP VIEW living_comment;
DROP VIEW living_post;
DROP VIEW living_submission;
DROP VIEW living_lead;

CREATE VIEW living_message AS SELECT * FROM message
    WHERE sent_at > messages_horizon() AND asset NOT IN (SELECT id FROM asset WHERE is_hidden = 1);
CREATE VIEW living_comment AS SELECT * FROM comment
    WHERE commented_at > comments_horizon() AND deleted_at IS NULL AND asset NOT IN (SELECT id FROM asset WHERE is_hidden = 1);
CREATE VIEW living_post AS SELECT * FROM post
    WHERE last_at > comments_horizon() AND asset NOT IN (SELECT id FROM asset WHERE is_hidden = 1);
CREATE VIEW living_submission AS SELECT * FROM submission
    WHERE submitted_at > leads_horizon() AND asset NOT IN (SELECT id FROM asset WHERE is_hidden = 1);
-- A lead is hidden where all its submissions are
CREATE VIEW living_lead AS SELECT * FROM lead
    WHERE last_at > leads_horizon() AND (
        NOT EXISTS (SELECT 1 FROM asset WHERE is_hidden = 1)
        OR NOT EXISTS (SELECT 1 FROM submission WHERE submission.lead = lead.id)
        OR EXISTS (
            SELECT 1 FROM submission
            WHERE submission.lead = lead.id AND submission.asset NOT IN (SELECT id FROM asset WHERE is_hidden = 1)
        )
    );

-- A conversation goes by its time, so that counting stays a look into one index: 0 is past every horizon.
CREATE TRIGGER conversation_hidden AFTER UPDATE OF last_at ON conversation
WHEN new.last_at > 0 AND (SELECT is_hidden FROM asset WHERE id = new.asset)
BEGIN
    UPDATE conversation SET last_at = 0 WHERE id = new.id;
END;
