-- The owner's views stand in the owner's order.
ALTER TABLE saved_filter ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
UPDATE saved_filter SET position = id;
