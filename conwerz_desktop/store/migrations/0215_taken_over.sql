-- Another computer receives it, says the relay. That is remembered beside what Meta is asked about, whose answer says nothing about it.

ALTER TABLE asset ADD COLUMN taken_over_at INTEGER;
UPDATE asset SET taken_over_at = doubted_at WHERE doubt = 'taken_over';
