-- Deletion asked for after the end of a grant: leads that were kept go too, by the word of whoever granted (decision 0150).

ALTER TABLE asset ADD COLUMN granted_by BLOB;            -- keyed mark of the person whose login connected it
ALTER TABLE asset ADD COLUMN grant_ended_at INTEGER;     -- since when this computer knows from Meta that the grant has ended

-- Whose receipt what goes is counted on, slice by slice, so that no kill makes a receipt forget what was erased before it.
ALTER TABLE erasure ADD COLUMN disconnection INTEGER REFERENCES disconnection ON DELETE SET NULL;
CREATE INDEX erasure_disconnection ON erasure (disconnection);
