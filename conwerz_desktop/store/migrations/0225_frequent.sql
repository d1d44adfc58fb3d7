-- Which messages of a week that is over hold a word that many hold, a bit each (store/frequent, decision 0300).
CREATE TABLE text_frequent (
    id INTEGER PRIMARY KEY,
    made INTEGER NOT NULL,             -- text_week.frequent; where no week says so any more they are to be erased
    ready INTEGER NOT NULL DEFAULT 0,  -- 0: bits are still to be made
    beginning TEXT NOT NULL,
    held INTEGER,                      -- by so many messages
    bits BLOB,
    bits_of INTEGER,                   -- the row with the bits: those of a shorter beginning where every word goes on so
    UNIQUE (made, ready, beginning)
) STRICT;
ALTER TABLE text_week ADD COLUMN frequent INTEGER;        -- NULL: they are to be made
ALTER TABLE text_week ADD COLUMN frequent_first INTEGER;  -- the message of the first bit
