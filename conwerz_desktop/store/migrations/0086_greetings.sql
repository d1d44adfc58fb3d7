-- Texts of the shop's that go out by themselves, by place (see 0085): an instant reply, an away text.
CREATE TABLE greeting (
    place TEXT NOT NULL,
    form TEXT NOT NULL,
    is_on INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (place, form)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER greetings_go_with_their_place AFTER DELETE ON asset BEGIN
    DELETE FROM greeting WHERE place = coalesce(OLD.page_id, OLD.meta_id)
        AND NOT EXISTS (SELECT 1 FROM asset WHERE coalesce(page_id, meta_id) = place);
END;

-- Why a message went out that nobody wrote by hand.
CREATE TABLE automatic (
    message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    reason TEXT NOT NULL,
    sent_at INTEGER NOT NULL
) STRICT;
CREATE INDEX automatic_conversation ON automatic (conversation, sent_at);

-- How far each kind of news has been looked at: a row number. Nothing older is ever answered automatically.
CREATE TABLE automation_mark (
    kind TEXT PRIMARY KEY,
    upto INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
