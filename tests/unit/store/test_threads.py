"""A write is whole or nothing, and is told of only once it is kept."""

import pytest

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.store import errors, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing


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
