-- Its token hangs on that of a business's system user, and not on a person's login (decision 0241).
ALTER TABLE asset ADD COLUMN held_by_business INTEGER NOT NULL DEFAULT 0;
