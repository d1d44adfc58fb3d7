-- Daily counters: kept 13 months while what was counted goes earlier (decision 0095). A day is days since 1970 of the
-- date where the shop is.

-- What is counted, by a number of this computer's own. With its disconnection it loses its asset, and is a channel only.
CREATE TABLE counted (
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    asset INTEGER REFERENCES asset ON DELETE SET NULL,
    began_on INTEGER NOT NULL,   -- the first day
    final_upto INTEGER NOT NULL  -- the last day that is counted for good
) STRICT;
CREATE UNIQUE INDEX counted_asset ON counted (asset) WHERE asset IS NOT NULL;

-- Where times are counted, a row says how many took so many minutes. A day without a row was not counted; it is not zero.
CREATE TABLE counter (
    source INTEGER NOT NULL REFERENCES counted ON DELETE CASCADE,
    day INTEGER NOT NULL,
    metric TEXT NOT NULL,
    minutes INTEGER NOT NULL DEFAULT 0,
    value INTEGER NOT NULL,
    PRIMARY KEY (source, day, metric, minutes)
) STRICT, WITHOUT ROWID;
CREATE INDEX counter_age ON counter (day);

-- The newest rows that are counted: what comes after them may belong to an earlier day.
CREATE TABLE counting (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    message INTEGER NOT NULL,
    comment INTEGER NOT NULL,
    submission INTEGER NOT NULL
) STRICT;
INSERT INTO counting VALUES (1, 0, 0, 0);

-- How Meta answered last when it was asked for one of its own figures.
CREATE TABLE insight (
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    metric TEXT NOT NULL,
    state TEXT NOT NULL,         -- provided, gone, refused, few
    asked_at INTEGER NOT NULL,
    as_of INTEGER,               -- when it last gave something
    filled_at INTEGER,           -- when everything that it still has was last asked for
    PRIMARY KEY (asset, metric)
) STRICT, WITHOUT ROWID;
