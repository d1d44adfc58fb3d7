-- Answers that were begun and not sent. They go with the conversation, which goes with its last message.
CREATE TABLE draft (
    conversation INTEGER PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
    text TEXT NOT NULL,
    edited_at INTEGER NOT NULL
) STRICT;
