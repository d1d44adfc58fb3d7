ALTER TABLE comment_act ADD COLUMN automatic INTEGER NOT NULL DEFAULT 0; -- a rule did it

-- What the owner wants done by itself: when something happens, then do these deeds.
CREATE TABLE rule (
    id INTEGER PRIMARY KEY,
    details TEXT NOT NULL,       -- JSON: when and then, see domain/rules
    moment TEXT NOT NULL,
    is_on INTEGER NOT NULL DEFAULT 0,
    on_since INTEGER NOT NULL DEFAULT 0
) STRICT;

-- That a rule has done something, by whom it was done for: so that no one is answered by it twice a day.
CREATE TABLE rule_run (
    id INTEGER PRIMARY KEY,
    rule INTEGER NOT NULL REFERENCES rule ON DELETE CASCADE,
    conversation INTEGER REFERENCES conversation ON DELETE CASCADE,
    comment INTEGER REFERENCES comment ON DELETE CASCADE,
    lead INTEGER REFERENCES lead ON DELETE CASCADE,
    spoke INTEGER NOT NULL,      -- it has written to somebody
    ran_at INTEGER NOT NULL
) STRICT;
CREATE INDEX rule_run_rule ON rule_run (rule, ran_at);
CREATE INDEX rule_run_conversation ON rule_run (conversation, rule, ran_at) WHERE conversation IS NOT NULL;
CREATE INDEX rule_run_comment ON rule_run (comment) WHERE comment IS NOT NULL;
CREATE INDEX rule_run_lead ON rule_run (lead) WHERE lead IS NOT NULL;

-- Labels that the owner has just put on, while a rule waits for one.
CREATE TABLE label_news (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label INTEGER NOT NULL REFERENCES label ON DELETE CASCADE,
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE
) STRICT;
CREATE INDEX label_news_label ON label_news (label);
CREATE INDEX label_news_conversation ON label_news (conversation);

CREATE TRIGGER label_is_news AFTER INSERT ON labelled
WHEN EXISTS (SELECT 1 FROM rule WHERE is_on AND moment = 'label') BEGIN
    INSERT INTO label_news (label, conversation) VALUES (NEW.label, NEW.conversation);
END;
