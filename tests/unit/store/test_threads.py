"""A write is whole or nothing, and is told of only once it is kept."""

import itertools
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.services import background
from conwerz_desktop.store import connection, errors, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing

if sys.platform != "win32":
    import resource

BIG = "x" * 100_000
PATIENCE = 60.0


class Disk:
    """Refuses what is to be written, as long as it is said to."""

    def __init__(self) -> None:
        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def refuses(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, self._limits[1]))

    def works(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)


@pytest.fixture
def disk() -> Iterator[Disk]:
    if sys.platform == "win32":
        pytest.skip("no limit for files")
    found = Disk()
    yield found
    found.works()


def come(writing: Writing) -> None:
    """Again, it changes nothing."""
    if settings.get(writing.db, "x") != BIG:
        writing.topics.add(settings.put(writing.db, "x", BIG))


def acknowledge(writing: Writing) -> None:
    settings.put(writing.db, "cursor", "1")


def journal_size(store: Store) -> int:
    return store.path.with_name(f"{store.path.name}-wal").stat().st_size


def test_what_comes_in_is_shown_at_once_and_told_to_the_others_when_it_is_on_the_disk(store: Store) -> None:
    happened: list[str] = []

    def show(_: Changes) -> Callable[[], None]:
        with store.another_reader() as db:
            happened.append(f"shown {settings.get(db, 'x')}, cursor {settings.get(db, 'cursor')}")
        return lambda: happened.append("drawn")

    def put(writing: Writing) -> str:
        writing.topics.add(settings.put(writing.db, "x", "1"))
        happened.append(waiting(writing.db))
        return "what came of it"

    def note(writing: Writing) -> None:
        acknowledge(writing)
        happened.append(waiting(writing.db))

    def waiting(db: Connection) -> str:
        return ("never", "not waiting", "waiting for the disk")[db.execute("PRAGMA synchronous").fetchone()[0]]

    store.subscribe(lambda _: happened.append("told"))
    store.subscribe(show, shows=True)
    written = store.take_in(put, note)
    written.add_done_callback(lambda _: happened.append("done"))
    assert written.result() == "what came of it"
    store.write(put).result()
    first = ["not waiting", "shown 1, cursor None", "waiting for the disk", "drawn", "told", "done"]
    assert happened == [*first, "waiting for the disk", "shown 1, cursor 1", "told"]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_screen_that_cannot_draw_holds_up_nobody(store: Store) -> None:
    told: list[Changes] = []

    def wait() -> None:
        raise LookupError("a bug of ours")

    store.subscribe(lambda _: wait, shows=True)
    store.subscribe(told.append)
    store.take_in(come, acknowledge).result()
    assert told == [Changes(topics=frozenset({Topic.SETTINGS}))]


def test_what_the_disk_refuses_is_not_acknowledged_and_told_once_when_it_comes_again(store: Store, disk: Disk) -> None:
    shown: list[Changes] = []
    told: list[Changes] = []
    store.subscribe(shown.append, shows=True)
    store.subscribe(told.append)

    def refused(writing: Writing) -> None:
        acknowledge(writing)
        disk.refuses()

    with pytest.raises(Exception, match="I/O"):
        store.take_in(come, refused).result()
    found = store.read(lambda db: (settings.get(db, "x"), settings.get(db, "cursor"))).result()
    assert found == (BIG, None)
    assert (shown, told) == ([Changes(topics=frozenset({Topic.SETTINGS}))], [])
    with pytest.raises(errors.StoreError):  # before anything lasts, the journal has to be in the file
        store.take_in(come, acknowledge).result()
    assert told == []

    disk.works()
    store.take_in(come, acknowledge).result()
    assert store.read(lambda db: settings.get(db, "cursor")).result() == "1"
    assert told == shown == [Changes(topics=frozenset({Topic.SETTINGS}))]
    assert journal_size(store) < len(BIG), "what the disk may have lost was written once more"
    store.write(acknowledge).result()
    assert len(told) == 1


def test_what_was_not_acknowledged_is_told_with_whatever_lasts_next(store: Store) -> None:
    told: list[Changes] = []
    store.subscribe(told.append)

    def refuse(_: Writing) -> None:
        raise LookupError("a bug of ours")

    def change(writing: Writing) -> None:
        writing.topics.add(Topic.LABELS)

    with pytest.raises(LookupError):
        store.take_in(come, refuse).result()
    store.write(change, lasting=False).result()
    assert told == [Changes(topics=frozenset({Topic.LABELS}))]
    store.write(change).result()
    assert told[1:] == [Changes(topics=frozenset({Topic.LABELS, Topic.SETTINGS}))]


def test_after_a_failed_checkpoint_the_journal_is_carried_first(store: Store, disk: Disk) -> None:
    store.write(come, lasting=False).result()

    def carry(db: Connection) -> None:
        disk.refuses()
        connection.carry(db)

    with pytest.raises(errors.StoreError):
        store.keep_house(carry).result()
    disk.works()
    store.keep_house(lambda db: db.execute("PRAGMA busy_timeout = 0").fetchall()).result()
    with store.another_reader() as reader:
        reader.execute("BEGIN")
        assert settings.get(reader, "x") == BIG
        with pytest.raises(errors.StoreError, match="a reader"):
            store.write(acknowledge).result()
    store.write(acknowledge).result()
    assert journal_size(store) < len(BIG)


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


def test_what_is_read_beside_is_broken_off_at_the_end(store: Store) -> None:
    """Or its thread would go on while the process takes itself apart."""
    reading = threading.Event()

    def read_for_ever() -> None:
        with store.another_reader() as db:
            reading.set()
            for _ in itertools.count():
                db.execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")

    left = background.begin(read_for_ever, "reading")
    assert reading.wait(PATIENCE)
    store.close()
    assert isinstance(left.exception(PATIENCE), errors.Closed)
    with pytest.raises(errors.Closed), store.another_reader():
        pass


def begin_until_refused(store: Store) -> None:
    while True:
        with store.another_reader():
            pass


def test_the_end_waits_for_who_cannot_be_broken_off(store: Store) -> None:
    reading, may_end = threading.Event(), threading.Event()
    order: list[str] = []

    def read() -> None:
        with store.another_reader():
            reading.set()
            assert may_end.wait(PATIENCE)
            order.append("read")

    def close() -> None:
        store.close()
        order.append("closed")

    read_to_its_end = background.begin(read, "reading")
    assert reading.wait(PATIENCE)
    closing = background.begin(close, "closing")
    with pytest.raises(errors.Closed):
        begin_until_refused(store)
    may_end.set()
    read_to_its_end.result(PATIENCE)
    closing.result(PATIENCE)
    assert order == ["read", "closed"]
