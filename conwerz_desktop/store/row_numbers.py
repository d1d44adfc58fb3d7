"""Numbers of rows, none of which is given twice: what knows one may outlast its row, and is not about the next one.

SQLite keeps the book of them, `sqlite_sequence`, by itself where a table says AUTOINCREMENT (decision 0330).
"""

from conwerz_desktop.store.connection import Connection


def take(db: Connection, table: str, count: int) -> range:
    """For whoever numbers many rows at once; of a table without AUTOINCREMENT this alone keeps the book."""
    given = f"max(seq, (SELECT coalesce(max(id), 0) FROM {table}))"
    (last,) = db.execute(
        f"UPDATE sqlite_sequence SET seq = {given} + ? WHERE name = ? RETURNING seq", (count, table)
    ).fetchone()
    return range(last - count + 1, last + 1)


def never_again(db: Connection, table: str, upto: int) -> None:
    """None of these is given, whether or not there was a row of that number."""
    db.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (upto, table))
