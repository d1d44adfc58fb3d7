-- The relay says that something has ended: nothing of it is shown until Meta, or the shop's own code, has been heard (decision 0119).

ALTER TABLE asset ADD COLUMN doubt TEXT NOT NULL DEFAULT '';          -- removed, deletion, taken_over or given_up
ALTER TABLE asset ADD COLUMN doubted_at INTEGER;
ALTER TABLE asset ADD COLUMN is_hidden INTEGER NOT NULL DEFAULT 0;

DROP VIEW living_message;
DROP VIEW living_conversation;
DROP VIEW living_comment;
DROP VIEW living_post;
DROP VIEW living_submission;
DROP VIEW living_lead;

CREATE VIEW living_message AS SELECT * FROM message
    WHERE sent_at > messages_horizon() AND asset NOT IN (SELECT id FROM asset WHERE is_hidden);
CREATE VIEW living_conversation AS SELECT * FROM conversation
    WHERE last_at > messages_horizon() AND asset NOT IN (SELECT id FROM asset WHERE is_hidden);
CREATE VIEW living_comment AS SELECT * FROM comment
    WHERE commented_at > comments_horizon() AND deleted_at IS NULL AND asset NOT IN (SELECT id FROM asset WHERE is_hidden);
CREATE VIEW living_post AS SELECT * FROM post
    WHERE last_at > comments_horizon() AND asset NOT IN (SELECT id FROM asset WHERE is_hidden);
CREATE VIEW living_submission AS SELECT * FROM submission
    WHERE submitted_at > leads_horizon() AND asset NOT IN (SELECT id FROM asset WHERE is_hidden);
-- A lead is hidden where all its submissions are
CREATE VIEW living_lead AS SELECT * FROM lead
    WHERE last_at > leads_horizon() AND (
        NOT EXISTS (SELECT 1 FROM asset WHERE is_hidden)
        OR NOT EXISTS (SELECT 1 FROM submission WHERE submission.lead = lead.id)
        OR EXISTS (
            SELECT 1 FROM submission
            WHERE submission.lead = lead.id AND submission.asset NOT IN (SELECT id FROM asset WHERE is_hidden)
        )
    );
