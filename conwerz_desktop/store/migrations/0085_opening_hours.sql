-- Hours by place: a Page with its Instagram account (the Page's id), or a WhatsApp number (its id). Minutes after
-- midnight where the shop is; day 0 is Monday.
CREATE TABLE opening_hours (
    place TEXT NOT NULL,
    day INTEGER NOT NULL,
    opens INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    PRIMARY KEY (place, day, opens)
) STRICT, WITHOUT ROWID;

-- Days, both included, with other hours; none with opens: closed.
CREATE TABLE holiday (
    id INTEGER PRIMARY KEY,
    place TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    name TEXT NOT NULL,
    opens INTEGER,
    closes INTEGER
) STRICT;
CREATE INDEX holiday_place ON holiday (place, first_day);

CREATE TRIGGER hours_go_with_their_place AFTER DELETE ON asset BEGIN
    DELETE FROM opening_hours WHERE place = coalesce(OLD.page_id, OLD.meta_id)
        AND NOT EXISTS (SELECT 1 FROM asset WHERE coalesce(page_id, meta_id) = place);
    DELETE FROM holiday WHERE place = coalesce(OLD.page_id, OLD.meta_id)
        AND NOT EXISTS (SELECT 1 FROM asset WHERE coalesce(page_id, meta_id) = place);
END;
