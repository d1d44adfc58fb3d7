-- The newest moment of which the owner was told: each reminder is told once, over restarts too.
ALTER TABLE lead ADD COLUMN reminded_at INTEGER NOT NULL DEFAULT 0;
