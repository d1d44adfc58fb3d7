-- No table gives the number of a row again (decision 0330): how far news was looked at, counted or told of is known by
-- such numbers, and so is what a screen, a lane or an undo is about, all of which may outlast the row.

-- Only this word changes, nothing of what lies in the file. Messages are numbered many at once, by store/row_numbers;
-- the tables of the indexes of words are numbered by nobody who remembers.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'id INTEGER PRIMARY KEY,', 'id INTEGER PRIMARY KEY AUTOINCREMENT,')
WHERE type = 'table' AND name <> 'message' AND name NOT GLOB 'text_*';
PRAGMA writable_schema = RESET;

INSERT INTO sqlite_sequence (name, seq)
SELECT name, 0 FROM sqlite_schema
WHERE type = 'table' AND (name = 'message' OR sql LIKE '%id INTEGER PRIMARY KEY AUTOINCREMENT,%')
    AND name NOT IN (SELECT name FROM sqlite_sequence);

-- The highest that is there, and those that are gone and still known elsewhere.
UPDATE sqlite_sequence SET seq = known.upto FROM (
    SELECT source, max(upto) AS upto FROM (
        SELECT 'message' AS source, gone AS upto FROM message_number
        UNION ALL SELECT 'message', message FROM counting
        UNION ALL SELECT 'comment', comment FROM counting
        UNION ALL SELECT 'submission', submission FROM counting
        UNION ALL SELECT CASE kind WHEN 'messages' THEN 'message' WHEN 'comments' THEN 'comment'
            WHEN 'leads' THEN 'submission' ELSE 'label_news' END, upto FROM automation_mark
        UNION ALL SELECT 'message', max(id) FROM message
        UNION ALL SELECT 'comment', max(id) FROM comment
        UNION ALL SELECT 'comment_act', max(id) FROM comment_act
        UNION ALL SELECT 'submission', max(id) FROM submission
        UNION ALL SELECT 'asset', max(id) FROM asset
        UNION ALL SELECT 'person', max(id) FROM person
        UNION ALL SELECT 'conversation', max(id) FROM conversation
        UNION ALL SELECT 'post', max(id) FROM post
        UNION ALL SELECT 'lead', max(id) FROM lead
    ) GROUP BY source
) AS known WHERE name = known.source AND seq < known.upto;

DROP TRIGGER message_number_not_again;
DROP TABLE message_number;
