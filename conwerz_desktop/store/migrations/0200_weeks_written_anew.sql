-- Indexes of words are laid out otherwise (decision 0275): those from before are written anew, by their folding.
ALTER TABLE text_week ADD COLUMN shape INTEGER NOT NULL DEFAULT 0;  -- 0 no index yet, 1 as messages come, 2 anew once the week was over
ALTER TABLE text_week ADD COLUMN anew_from INTEGER;  -- while it is written anew: what was sent before is not yet in text_anew_<week>

-- Where nothing was folded there is nothing to fold anew.
UPDATE word_folding SET version = 2 WHERE source NOT IN (SELECT source FROM word);

-- Until they are, search would find nothing older: at the start, and not an hour after the last time.
DELETE FROM job_state WHERE name = 'fill';
