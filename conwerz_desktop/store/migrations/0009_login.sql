-- Who owns what is connected (an id, never a name), and what the relay was asked for where that is less than all.
ALTER TABLE asset ADD COLUMN business_id TEXT;
ALTER TABLE asset ADD COLUMN route TEXT NOT NULL DEFAULT '';   -- 'leads' or 'comments': no messages; empty: the channel's own
ALTER TABLE asset ADD COLUMN ended TEXT NOT NULL DEFAULT '';   -- why Meta no longer takes the token: a fault's key; empty: it does
