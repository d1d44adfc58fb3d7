"""What is stored has a row of the permission table or a class of Conwerz's own data, column by column."""

from pathlib import Path

import pytest

from conwerz_desktop.app import data_classes
from conwerz_desktop.domain.data_map import as_markdown, read_data_map
from conwerz_desktop.store import database, schema
from conwerz_desktop.store.database import Store
from tests import shop
from tests.rules.sources import ROOT

NOON = 1_790_000_000_000
MAP = data_classes.data_map()
PAGE = ROOT / "docs" / "data-map.md"


@pytest.fixture(scope="module")
def columns(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, ...]]:
    """Of a migrated database with messages, so that it has an index of words."""
    store = Store(tmp_path_factory.mktemp("shop") / "conwerz.db", database.new_key(), lambda: NOON)
    shop.connect(store)
    shop.fill(store)
    found = store.read(schema.columns).result()
    store.close()
    return found


def test_every_column_has_its_row_or_class(columns: dict[str, tuple[str, ...]]) -> None:
    assert any(table.startswith("text_2") for table in columns)
    lesson = "stored, but not in resources/data_map.toml: say there what allows it, then run scripts/data-map"
    assert not MAP.unmapped(columns), lesson


def test_the_map_names_no_column_that_is_gone(columns: dict[str, tuple[str, ...]]) -> None:
    assert not MAP.stale(columns)


def test_the_manual_shows_the_map() -> None:
    assert PAGE.read_text(encoding="utf-8") == as_markdown(MAP), "run scripts/data-map"


def test_a_column_without_a_class_is_seen(columns: dict[str, tuple[str, ...]]) -> None:
    more = {**columns, "message": (*columns["message"], "picture"), "mood": ("person",)}
    assert MAP.unmapped(more) == ["message.picture", "mood.person"]


def test_a_column_that_is_gone_is_seen(columns: dict[str, tuple[str, ...]]) -> None:
    fewer = {name: names for name, names in columns.items() if name != "draft"}
    assert MAP.stale(fewer) == ["draft.conversation", "draft.text", "draft.edited_at"]


def test_an_unknown_subject_does_not_pass() -> None:
    text = Path(ROOT / "resources" / "data_map.toml").read_text(encoding="utf-8")
    table = data_classes.permission_table()
    with pytest.raises(KeyError):
        read_data_map(text.replace("columns.drafts", "columns.draughts"), table, data_classes.own_data(table))
