"""Whatever refers to another row is found by an index: a slice of a purge must not look through a whole table."""

from pathlib import Path

from conwerz_desktop.store import connection
from conwerz_desktop.store.connection import Connection

QUERY = """
SELECT t.name, f."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
WHERE t.type = 'table' AND f.seq = 0 AND NOT EXISTS (
    SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c
    LEFT JOIN sqlite_schema s ON s.name = i.name
    WHERE (NOT i.partial OR s.sql LIKE '% ' || f."from" || ' IS NOT NULL') AND c.seqno = 0 AND c.name = f."from"
) AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) k WHERE k.pk = 1 AND k.name = f."from")
"""


def bare(db: Connection) -> list[tuple[str, str]]:
    """Columns that refer to another table and stand first in no index."""
    return db.execute(QUERY).fetchall()


def test_every_reference_has_an_index(tmp_path: Path) -> None:
    db = connection.open_writer(tmp_path / "conwerz.db", bytes(32), lambda: 0)
    assert bare(db) == []
    db.execute("DROP INDEX address_conversation")
    assert bare(db) == [("address", "conversation")]
    db.close()
