-- The owner has ended its grant here with another's, and is to sign in again: what Meta tells of it is no news (decision 0115).
ALTER TABLE asset ADD COLUMN ended_here_at INTEGER;
