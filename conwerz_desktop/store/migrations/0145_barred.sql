-- WhatsApp can keep a person away whom the owner blocks: what it was told, and what it made of that.
ALTER TABLE conversation ADD COLUMN barred TEXT NOT NULL DEFAULT ''; -- domain/shutting.Bar
ALTER TABLE conversation ADD COLUMN bar_problem TEXT;                -- key of the sentence that says why not
