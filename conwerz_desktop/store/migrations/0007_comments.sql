-- Comments on the shop's Instagram posts, and mentions of the shop elsewhere (decision 0090).

-- Of a post only the id is kept: what stands in it is asked of Meta when it is shown. An empty meta_id gathers the
-- mentions of an asset. last_at is derived by comments.refresh, and by nothing else.
CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    meta_id TEXT NOT NULL,
    last_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (asset, meta_id)
) STRICT;
CREATE INDEX post_newest ON post (last_at, id);

-- A comment that was deleted stays as its id and its time, so that it cannot come back. waits is derived.
CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    asset INTEGER NOT NULL,
    meta_id TEXT NOT NULL,       -- 'local:…' until Meta has named it
    thread TEXT,                 -- Meta's id of the comment that it answers
    media_id TEXT,               -- of a mention: the post of somebody else
    author TEXT NOT NULL,
    username TEXT,               -- Meta keeps it back for some
    text TEXT NOT NULL,
    commented_at INTEGER NOT NULL,
    arrived_at INTEGER NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0,
    edited INTEGER NOT NULL DEFAULT 0,
    done_at INTEGER,             -- since when it needs no answer
    private_at INTEGER,          -- when the one private reply was sent
    deleted_at INTEGER,
    progress TEXT NOT NULL,      -- of the shop's own, as with messages
    problem TEXT,
    waits INTEGER NOT NULL DEFAULT 0,
    UNIQUE (asset, meta_id)
) STRICT;
CREATE INDEX comment_order ON comment (post, commented_at, meta_id);
CREATE INDEX comment_thread ON comment (asset, thread, commented_at) WHERE thread IS NOT NULL;
CREATE INDEX comment_waiting ON comment (post, commented_at) WHERE waits;
CREATE INDEX comment_age ON comment (commented_at);
CREATE INDEX comment_author ON comment (asset, username) WHERE username IS NOT NULL;

-- What the owner did, on its way to Meta. The row goes when Meta has done it; one of a kind for each comment or post.
CREATE TABLE comment_act (
    id INTEGER PRIMARY KEY,
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    comment INTEGER REFERENCES comment ON DELETE CASCADE,
    reply INTEGER REFERENCES comment ON DELETE CASCADE,  -- the shop's own comment that a public reply becomes
    deed TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',                       -- of a private reply
    progress TEXT NOT NULL,                              -- queued, sending, unknown, failed
    problem TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_act_lane ON comment_act (asset, due_at) WHERE progress = 'queued';
CREATE INDEX comment_act_of_comment ON comment_act (comment);
CREATE INDEX comment_act_of_post ON comment_act (post);
CREATE INDEX comment_act_reply ON comment_act (reply) WHERE reply IS NOT NULL;

CREATE VIEW living_comment AS SELECT * FROM comment WHERE commented_at > comments_horizon() AND deleted_at IS NULL;
CREATE VIEW living_post AS SELECT * FROM post WHERE last_at > comments_horizon();
