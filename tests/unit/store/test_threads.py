"""A write is whole or nothing, and is told of only once it is kept."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.store import connection, errors, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing

WATCHED: list[list[str]] = []


def _note_journal(event: str, arguments: tuple[object, ...]) -> None:
    """Python says which files it opens; SQLite opens its own without it."""
    if event == "open" and WATCHED and str(arguments[0]).endswith("-wal"):
        WATCHED[-1].append("to the disk")


sys.addaudithook(_note_journal)


@pytest.fixture
def happened() -> Iterator[list[str]]:
    WATCHED.append([])
    yield WATCHED[-1]
    WATCHED.pop()


def test_what_is_shown_first_is_told_to_the_others_when_it_is_on_the_disk(store: Store, happened: list[str]) -> None:
    found: list[str | None] = []

    def show(_: Changes) -> None:
        with store.another_reader() as db:
            found.append(settings.get(db, "x"))
        happened.append("shown")

    def put(writing: Writing) -> int:
        writing.topics.add(settings.put(writing.db, "x", "1"))
        return int(writing.db.execute("PRAGMA synchronous").fetchone()[0])

    store.subscribe(lambda _: happened.append("told"))
    unsubscribe = store.subscribe(show, shows=True)
    written = store.write(put, shown_first=True)
    written.add_done_callback(lambda _: happened.append("done"))
    assert written.result() == 1
    assert (happened[:3], found) == (["shown", "to the disk", "told"], ["1"])
    assert store.write(put).result() == 2, "whoever else writes waits as before"
    unsubscribe()
    store.write(put).result()
    assert happened.count("to the disk") == 1
    assert found == ["1", "1"]


def test_a_journal_that_cannot_be_brought_to_the_disk_is_told_of(tmp_path: Path) -> None:
    connection.reach_the_disk(tmp_path / "without.db")
    (tmp_path / "odd.db-wal").mkdir()
    with pytest.raises(errors.StoreError):
        connection.reach_the_disk(tmp_path / "odd.db")


def test_a_failed_write_leaves_nothing_and_tells_nothing(store: Store) -> None:
    heard: list[Changes] = []
    store.subscribe(heard.append)

    def write(writing: Writing) -> None:
        writing.topics.add(settings.put(writing.db, "appearance", "dark"))
        raise LookupError("a bug of ours")

    with pytest.raises(LookupError):
        store.write(write).result()
    assert store.read(lambda db: settings.get(db, "appearance")).result() is None
    assert heard == []


def test_listeners_find_what_they_are_told_of(store: Store) -> None:
    found: list[str | None] = []
    unsubscribe = store.subscribe(lambda _: found.append(store.read(lambda db: settings.get(db, "x")).result()))
    store.write(lambda writing: writing.topics.add(settings.put(writing.db, "x", "1"))).result()
    unsubscribe()
    store.write(lambda writing: writing.topics.add(settings.put(writing.db, "x", "2"))).result()
    assert found == ["1"]


def test_a_change_names_its_topic(store: Store) -> None:
    heard: list[Changes] = []
    store.subscribe(heard.append)
    store.write(lambda writing: writing.topics.add(settings.put(writing.db, "x", "1"))).result()
    assert heard == [Changes(topics=frozenset({Topic.SETTINGS}))]


def test_what_is_read_together_is_of_one_moment(store: Store) -> None:
    def put(value: str) -> None:
        store.write(lambda writing: writing.topics.add(settings.put(writing.db, "x", value))).result()

    def read(db: Connection) -> tuple[str | None, str | None]:
        first = settings.get(db, "x")
        put("2")  # by the writer's thread, while this one reads
        return first, settings.get(db, "x")

    put("1")
    assert store.read(read).result() == ("1", "1")
    assert store.read(lambda db: settings.get(db, "x")).result() == "2"


def test_the_reader_cannot_write(store: Store) -> None:
    with pytest.raises(Exception, match="readonly"):
        store.read(lambda db: db.execute("DELETE FROM setting")).result()


def test_what_is_asked_after_the_end_is_refused(store: Store) -> None:
    store.close()
    with pytest.raises(errors.Closed):
        store.read(lambda db: db.execute("SELECT 1")).result()
    with pytest.raises(errors.Closed):
        store.write(lambda writing: None).result()
