-- A snooze that was due makes a conversation wait again, until anybody writes; whom the owner shut out is in no view but Spam.

ALTER TABLE conversation ADD COLUMN woke_upto INTEGER;               -- message.id: the newest when the snooze was due
ALTER TABLE conversation ADD COLUMN shut INTEGER NOT NULL DEFAULT 0; -- domain/shutting

-- As in 0010, without those who are shut out.
DROP INDEX conversation_waiting;
DROP INDEX conversation_ending;
DROP INDEX conversation_unread;
DROP INDEX conversation_failed;
DROP INDEX conversation_snoozed;
DROP INDEX conversation_done;
DROP INDEX conversation_starred;
CREATE INDEX conversation_waiting ON conversation (last_at, id, waiting, done_upto, snoozed_until, shut)
WHERE waiting AND done_upto IS NULL AND shut = 0;
CREATE INDEX conversation_ending ON conversation (last_inbound_at, last_at, waiting, done_upto, shut)
WHERE waiting AND done_upto IS NULL AND shut = 0;
CREATE INDEX conversation_unread ON conversation (last_at, id, unread, shut) WHERE unread > 0 AND shut = 0;
CREATE INDEX conversation_failed ON conversation (last_at, id, failed, shut) WHERE failed > 0 AND shut = 0;
CREATE INDEX conversation_snoozed ON conversation (last_at, id, snoozed_until, shut)
WHERE snoozed_until IS NOT NULL AND shut = 0;
CREATE INDEX conversation_done ON conversation (last_at, id, done_upto, shut) WHERE done_upto IS NOT NULL AND shut = 0;
CREATE INDEX conversation_starred ON conversation (last_at, id, starred, shut) WHERE starred AND shut = 0;
CREATE INDEX conversation_spam ON conversation (last_at, id, shut) WHERE shut > 0;
