"""Which columns the database has: what the data map is held against."""

from conwerz_desktop.store.connection import Connection


def columns(db: Connection) -> dict[str, tuple[str, ...]]:
    """Of every table, those that SQLite keeps behind an index of words included; views hold nothing of their own."""
    query = (
        "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_xinfo(m.name) c"
        " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND c.hidden <> 1 ORDER BY m.rowid, c.cid"
    )
    found: dict[str, tuple[str, ...]] = {}
    for table, column in db.execute(query):
        found[table] = (*found.get(table, ()), column)
    return found
