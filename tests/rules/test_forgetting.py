"""No table about a customer is forgotten when a person is: each goes by a reference that cascades, or is named."""

import re
from pathlib import Path

from conwerz_desktop.app import data_classes
from conwerz_desktop.domain.data_map import About, DataMap
from conwerz_desktop.store import database, forgetting
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store

MAP = data_classes.data_map()
ROOTS = {"person", "conversation", "message"}  # which store/forgetting erases
COUNTED = {"comment", "lead"}  # as `comments` and `leads`
NAMED = forgetting.BY_HAND.keys() | forgetting.WITH_MESSAGES | COUNTED


def cascades(db: Connection) -> dict[str, set[str]]:
    """To which tables each table's rows belong so that they go with them."""
    query = (
        'SELECT m.name, f."table" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f'
        " WHERE m.type = 'table' AND f.on_delete = 'CASCADE'"
    )
    found: dict[str, set[str]] = {}
    for table, owner in [*db.execute(query).fetchall(), *triggered(db)]:
        found.setdefault(table, set()).add(owner)
    return found


def triggered(db: Connection) -> list[tuple[str, str]]:
    """Where a trigger does what a reference cannot."""
    query = "SELECT sql FROM sqlite_schema WHERE type = 'trigger'"
    deletes = (re.search(r"AFTER DELETE ON (\w+).*DELETE FROM (\w+)", sql, re.DOTALL) for (sql,) in db.execute(query))
    return [(found[2], found[1]) for found in deletes if found]


def goes(table: str, belongs: dict[str, set[str]], asked: frozenset[str] = frozenset()) -> bool:
    """Two tables may belong to each other: a row goes with its parent, and the parent with its last row."""
    if table in ROOTS | NAMED:
        return True
    asked |= {table}
    return any(goes(owner, belongs, asked) for owner in belongs.get(table, set()) - asked)


def about_customers(data_map: DataMap) -> set[str]:
    return {table.name for table in data_map.tables if table.about is About.CUSTOMER}


def test_everything_about_a_customer_is_forgotten_with_them(tmp_path: Path) -> None:
    store = Store(tmp_path / "conwerz.db", database.new_key(), lambda: 0)
    belongs = store.read(cascades).result()
    store.close()
    left = sorted(table for table in about_customers(MAP) if not goes(table, belongs))
    assert not left, (
        f"{left}: give each a reference ON DELETE CASCADE to message, conversation or person (or to what has one), "
        "or a part of its own in store/forgetting.BY_HAND."
    )


def test_a_table_that_refers_to_nobody_is_seen() -> None:
    assert not goes("prompt", {"prompt": {"asset"}})
    assert goes("prompt", {"prompt": {"note"}, "note": {"conversation"}})
    assert not goes("prompt", {"prompt": {"note"}, "note": {"prompt"}})
