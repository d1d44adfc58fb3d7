"""Whatever is stored and whenever a purge is cut off: in the end nothing older than promised is left, nothing younger
is gone, and no telling of the same events again brings anything back."""

import asyncio
import dataclasses
import itertools
import random
import threading
from collections.abc import Iterator, Sequence
from contextlib import aclosing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.events import (
    Event,
    MessageReceived,
    MessageUnsent,
    Reacted,
)
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.services import intake, retention
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import (
    connection,
    conversations,
    database,
    forgetting,
    gaps,
    purge,
    search,
    text_index,
    trusted_time,
)
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.purge import Stage, Until
from tests.unit.conftest import ANA, IN_MEMORY, NOON, Clock, connect, lay_shop
from tests.unit.stories import KINDS, PEOPLE, Told, meta_id, stories, word

DAY = 86_400_000
PATIENCE = 60.0  # seconds, on a busy machine
EXAMPLES = max(200, settings().max_examples)
TINY = [dataclasses.replace(stage, first=1, most=4) for stage in purge.PURGING]
AGES = {
    "message": "sent_at", "reaction": "reacted_at", "early_report": "reported_at",
    "unrecognised": "occurred_at", "gap": "last_at",
}  # fmt: skip


def opened(folder: str | Path, key: bytes, clock: Clock) -> Store:
    store = Store(Path(folder) / "conwerz.db", key, clock, lambda: 0.0)
    store.time.hear_relay(0)
    return store


@pytest.fixture
def store(tmp_path: Path, key: bytes, clock: Clock) -> Iterator[Store]:
    store = opened(tmp_path, key, clock)
    connect(store)
    yield store
    store.close()


def apply(store: Store, events: Sequence[Event]) -> None:
    store.write(lambda writing: intake.apply(writing, events)).result()


def until(store: Store) -> Until:
    return Until(store.erasable(), 0)


def run_purge(store: Store, *, stages: Sequence[Stage] = tuple(TINY), stop_after: int | None = None) -> int:
    """Returns how many slices were done."""

    async def run() -> int:
        done = 0
        async with aclosing(retention.slices(store, stages, until(store), lambda: 0.0)) as slices:
            async for each in slices:
                done += 1
                assert done < 1_000, f"{each.stage.name} does not end"
                if done == stop_after:
                    return done
        assert await retention.empty_journal(store)
        return done

    return asyncio.run(run())


def table(store: Store, name: str) -> list[tuple[Any, ...]]:
    return store.read(lambda db: db.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()).result()


def younger(store: Store, name: str, column: str) -> list[tuple[Any, ...]]:
    """Rows that must stay. A quote of what went is no more; a reaction goes with its message."""
    quoted = f"g.asset = {name}.asset AND g.meta_id = {name}.%s AND g.sent_at <= :h"
    gone = f"EXISTS (SELECT 1 FROM message g WHERE {quoted})"
    quote = gone % "reply_to"
    what = {"message": f"id, meta_id, text, sent_at, iif({quote}, NULL, reply_to)"}.get(name, "*")
    where = f"{column} > :h" + (f" AND NOT {gone % 'meta_id'}" if name == "reaction" else "")

    def query(db: Connection) -> list[tuple[Any, ...]]:
        return db.execute(f"SELECT {what} FROM {name} WHERE {where}", {"h": store.erasable()}).fetchall()

    return store.read(query).result()


def oldest(store: Store, name: str, column: str) -> int | None:
    query = f"SELECT min({column}) FROM {name}"
    return store.read(lambda db: db.execute(query).fetchone()[0]).result()


def assert_sound(store: Store) -> None:
    def query(db: Connection) -> tuple[Any, ...]:
        return db.execute("PRAGMA integrity_check").fetchone(), db.execute("PRAGMA foreign_key_check").fetchall()

    assert store.keep_house(query).result() == (("ok",), [])
    assert table(store, "known") == table(store, "(SELECT week, meta_key, id FROM message)")
    indexed = store.read(
        lambda db: {message for week in text_index.weeks(db) for message in text_index.indexed(db, week)}
    ).result()
    assert indexed == {row[0] for row in table(store, "(SELECT id, text FROM message WHERE text <> '')")}


@given(stories(), st.integers(7, 90), st.floats(0, 100), st.lists(st.integers(1, 30), max_size=4), st.randoms())
@settings(max_examples=EXAMPLES)
def test_nothing_older_stays_nothing_younger_goes_nothing_comes_back(
    told: list[Told], days: int, moved: float, stops: list[int], chance: random.Random
) -> None:
    events = [event for each in told for event in each.events()]
    pages, again = list(bunches(shuffled(events, chance), chance)), shuffled(events, chance)  # hypothesis may end here
    clock = Clock()
    with TemporaryDirectory(dir=IN_MEMORY) as folder:
        key = lay_shop(folder)
        store = opened(folder, key, clock)
        for page in pages:
            apply(store, page)
        store.write(lambda writing: gaps.add(writing, told[0].at - 1, told[0].at, 3)).result()
        store.write(lambda writing: _choose(writing, days)).result()
        received = {word(each.number) for each in told if each.kind == "received"}
        store.keep_house(purge.empty_journal).result()  # each page once, and not as often as it was written
        assert store.prove(received).strings == received, "control"

        clock.now += int(moved * DAY)
        store.close()
        store = opened(folder, key, clock)
        stay = {name: younger(store, name, column) for name, column in AGES.items()}
        gone = [each for each in told if each.at <= store.erasable()]
        note(f"{len(gone)} of {len(told)} go")
        for stop in stops:
            run_purge(store, stop_after=stop)
            store.close()
            store = opened(folder, key, clock)
        run_purge(store)

        for name, column in AGES.items():
            assert (oldest(store, name, column) or NOON * 2) > store.erasable(), name
            assert younger(store, name, column) == stay[name], name
        assert_sound(store)
        assert_gone(store, gone)
        assert_facts_are_derived(store)

        apply(store, again)
        assert_gone(store, gone, names=False)
        run_purge(store)
        assert_sound(store)
        store.close()


def shuffled(events: Sequence[Event], chance: random.Random) -> list[Event]:
    return chance.sample(events, len(events))


def bunches(events: Sequence[Event], chance: random.Random) -> Iterator[Sequence[Event]]:
    """A few at a time, as a page of the relay's brings them."""
    start = 0
    while start < len(events):
        end = start + chance.randint(1, 4)
        yield events[start:end]
        start = end


def _choose(writing: Writing, days: int) -> None:
    writing.db.execute("INSERT OR REPLACE INTO setting VALUES ('message_days', ?)", (str(days),))
    writing.topics.add(database.Topic.SETTINGS)


def assert_gone(store: Store, gone: list[Told], *, names: bool = True) -> None:
    """In no row, no index, no free page, no journal. A person's name stays while anything of theirs does."""
    words = [word(each.number) for each in gone]
    kept_names = {row[1] for row in table(store, "person")}
    unreadable = [each for each in words if f"name {each}" not in kept_names]
    if names:
        assert not store.prove(unreadable).strings
    said = {row[0] for row in table(store, "(SELECT text, id FROM message UNION ALL SELECT title, 0 FROM attachment)")}
    assert not [text for text in said for each in words if each in (text or "")]
    assert not [each for each in words if store.read(lambda db, each=each: search.search(db, each)).result()]


def assert_facts_are_derived(store: Store) -> None:
    """And whoever has nothing left is forgotten."""
    before = table(store, "conversation")

    def refresh(writing: Writing) -> None:
        writing.conversations.update(row[0] for row in before)
        conversations.refresh(writing)

    store.write(refresh).result()
    assert table(store, "conversation") == before
    people = table(store, "(SELECT DISTINCT person, 0 FROM conversation)")
    assert [row[0] for row in table(store, "person")] == [row[0] for row in people]
    empty = "(SELECT id, last_at FROM conversation WHERE max(last_at, read_until_at, delivered_until_at) <= {})"
    with_reaction = {row[0] for row in table(store, "(SELECT DISTINCT conversation, 0 FROM reaction)")}
    assert {row[0] for row in table(store, empty.format(store.erasable()))} <= with_reaction


def test_a_purge_cut_off_after_every_single_slice_goes_on(
    tmp_path: Path, key: bytes, store: Store, clock: Clock
) -> None:
    for number in range(30):
        apply(store, Told(number, PEOPLE[number % 4], 80 - number, KINDS[number % 8], 0.5, number // 2).events())
    clock.now += 30 * DAY
    store.time.hear_relay(0)
    expected = younger(store, "message", "sent_at")
    slices = 0
    for stop in range(1, 60):
        slices = run_purge(store, stop_after=stop)
        store.close()
        store = opened(tmp_path, key, clock)
    assert slices < 59
    assert younger(store, "message", "sent_at") == expected
    assert_sound(store)
    store.close()


def test_what_was_erased_does_not_come_back_when_the_owner_keeps_longer(store: Store, clock: Clock) -> None:
    story = Told(1, ANA, 20, "received", 0, 1)
    apply(store, story.events())
    store.write(lambda writing: _choose(writing, 7)).result()
    run_purge(store)
    store.write(lambda writing: _choose(writing, 90)).result()
    apply(store, story.events())
    assert table(store, "message") == []
    assert store.read(trusted_time.erased_until).result() == NOON - 7 * DAY


def test_an_answer_that_never_left_goes_with_its_send(store: Store, clock: Clock) -> None:
    apply(store, Told(1, ANA, 0, "received", 0, 1).events())
    Outbox(store).answer(1, "With pleasure").result()
    clock.now += 91 * DAY
    store.time.hear_relay(0)
    run_purge(store)
    assert (table(store, "message"), table(store, "send"), table(store, "person")) == ([], [], [])


def test_an_edit_told_again_does_not_bring_its_words_back(store: Store, clock: Clock) -> None:
    """Its message went when it was itself still younger than the horizon."""
    story = Told(1, ANA, 0, "edited", 1, 1)
    apply(store, story.events())
    clock.now += 90 * DAY + 60_000
    store.time.hear_relay(0)
    run_purge(store)
    apply(store, story.events())
    assert table(store, "message") == []


def test_words_leave_an_index_of_one_segment_too(store: Store) -> None:
    apply(store, [event for number in range(40) for event in Told(number, ANA, 1, "received", 0, 1).events()])
    apply(store, [MessageUnsent(ANA, meta_id(number), NOON) for number in range(20)])
    run_purge(store, stages=purge.MERGING)
    words = [word(number) for number in range(40)]
    assert store.prove(words).strings == set(words[20:])


def test_unsent_words_leave_the_file_by_the_merge_alone(store: Store, clock: Clock) -> None:
    """Also those that are unsent while the merge is under way."""
    for number in range(40):
        apply(store, Told(number, ANA, 1, "received", 0, 1).events())
    words = [word(number) for number in range(40)]
    assert store.prove(words).strings == set(words)
    apply(store, [MessageUnsent(ANA, meta_id(number), NOON) for number in range(20)])
    run_purge(store, stages=purge.MERGING, stop_after=1)
    apply(store, [MessageUnsent(ANA, meta_id(number), NOON) for number in range(20, 30)])
    assert not store.read(purge.is_merged).result()
    run_purge(store, stages=purge.MERGING)
    assert store.read(purge.is_merged).result()
    assert store.prove(words).strings == set(words[30:])


def test_forgotten_words_leave_an_index_that_an_older_version_made(store: Store) -> None:
    """Before it is written anew, which may be an hour later."""
    words = [word(number) for number in range(6)]
    apply(store, [MessageReceived(ANA, meta_id(n), NOON - n, Content(each)) for n, each in enumerate(words)])
    conversation = table(store, "conversation")[0][0]

    def older(writing: Writing) -> None:
        writing.db.execute("UPDATE text_week SET shape = 0")

    store.write(older).result()
    found = store.read(lambda db: forgetting.traces(db, conversation)).result()
    store.write(lambda writing: forgetting.begin(writing, found)).result()
    while store.write(lambda writing: forgetting.erase_some(writing, 2)).result().more:
        pass
    run_purge(store, stages=purge.MERGING)
    assert not store.prove(words).strings


@pytest.mark.parametrize(("held", "size"), [(12.0, 130), (24.0, 100), (48.0, 50), (1000.0, 30), (0.0, 130)])
def test_slices_are_sized_by_the_clock(held: float, size: int) -> None:
    assert purge.next_size(Stage("x", purge.merge, 1), 100, held) == size


def test_slices_stay_within_bounds() -> None:
    assert purge.next_size(Stage("x", purge.merge, 1), 4, 1000.0) == 4
    assert purge.next_size(Stage("x", purge.merge, 1, most=10), 9, 0.1) == 10


def test_free_pages_are_given_back_when_many_are(store: Store, clock: Clock) -> None:
    big = Content("teapot " * 5000)
    apply(store, [MessageReceived(ANA, f"mid.{number}", NOON - 1000, big) for number in range(60)])
    assert not store.keep_house(purge.give_back).result()
    clock.now += 91 * DAY
    store.time.hear_relay(0)
    run_purge(store)
    size = store.path.stat().st_size
    while store.keep_house(purge.give_back).result():
        pass
    assert store.keep_house(purge.empty_journal).result()
    assert store.path.stat().st_size < size / 2


def write_much(store: Store) -> None:
    """Twenty commits of some fifty pages and more."""
    for number in range(20):
        apply(store, [MessageReceived(ANA, f"mid.{number}", NOON - 1000, Content("teapot " * 30_000))])


def test_a_long_journal_is_relieved(store: Store) -> None:
    store.keep_house(lambda db: db.execute("PRAGMA wal_autocheckpoint = 0").fetchall()).result()
    write_much(store)
    store.keep_house(purge.relieve_journal).result()
    log, done = store.keep_house(lambda db: db.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1:]).result()
    assert log == done > purge.CHECKPOINT_PAGES


def test_a_long_journal_is_carried_into_the_file_beside_the_commits(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "JOURNAL_PAGES", 200)
    store.keep_house(lambda db: db.execute("PRAGMA wal_autocheckpoint = 0").fetchall()).result()
    write_much(store)
    written, carried = store.undisturbed(connection.journal).result()
    assert written >= carried > 200


def test_whoever_writes_and_reads_does_not_wait_for_who_carries(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    going, done = threading.Event(), threading.Event()
    monkeypatch.setattr(connection, "JOURNAL_PAGES", 200)
    monkeypatch.setattr(connection, "carry", lambda _: going.set() or done.wait())
    write_much(store)
    assert going.wait(PATIENCE)
    store.close_reader()
    try:
        assert store.read(lambda db: db.execute("SELECT count(*) FROM message").fetchone()).result(PATIENCE) == (20,)
        store.keep_house(purge.relieve_journal).result(PATIENCE)
        apart = store.undisturbed(lambda _: done.is_set())
    finally:
        done.set()
    assert apart.result(PATIENCE)


def test_without_another_thread_what_is_committed_stays_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    begin = threading.Thread.start

    def start(thread: threading.Thread) -> None:
        if thread.name == "store-carrier":
            raise RuntimeError("can't start new thread")
        begin(thread)

    monkeypatch.setattr(connection, "JOURNAL_PAGES", 200)
    monkeypatch.setattr(threading.Thread, "start", start)
    write_much(store)
    assert store.undisturbed(lambda db: db.execute("SELECT count(*) FROM message").fetchone()).result(PATIENCE) == (20,)


def test_what_stands_in_the_way_of_carrying_does_not_undo_a_commit(store: Store) -> None:
    """SQLite tells nothing of the journal while somebody on the writer's connection is still reading."""
    write_much(store)
    reading = store.write(lambda writing: writing.db.execute("SELECT id FROM message ORDER BY id")).result()
    assert reading.fetchone() == (1,)


def test_an_old_sqlite_is_not_asked_to_carry_beside_a_commit(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "JOURNAL_PAGES", 200)
    monkeypatch.setattr(connection, "CARRIES_BESIDE", False)
    write_much(store)
    written, carried = store.undisturbed(connection.journal).result()
    assert written > 200 > carried


def test_a_reader_in_the_way_is_not_run_into_at_every_commit(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []
    carry = connection.carry

    def counted(db: Connection) -> None:
        tries.append(1)
        carry(db)

    monkeypatch.setattr(connection, "carry", counted)
    with store.another_reader() as db:
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM message").fetchone()
        monkeypatch.setattr(connection, "JOURNAL_PAGES", 500)
        write_much(store)
        store.undisturbed(lambda _: None).result()
        written, _ = store.keep_house(connection.journal).result()
    assert 1 <= len(tries) <= written // 500


def test_a_reader_in_the_way_is_told(store: Store) -> None:
    apply(store, Told(1, ANA, 0, "received", 0, 1).events())
    with store.another_reader() as db:
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM message").fetchone()
        assert not store.keep_house(purge.empty_journal).result()
    assert store.keep_house(purge.empty_journal).result()


def test_a_slice_looks_for_each_message_and_never_at_all_rows(store: Store) -> None:
    """Or a purge of n messages costs n² (reactions and quotes are looked for in every slice)."""
    apply(store, [event for number in range(8) for event in Told(number, ANA, 1, "received", 0, 1).events()])
    asked: list[str] = []

    def slice_and_explain(writing: Writing) -> list[str]:
        writing.db.set_trace_callback(asked.append)
        purge.erase_messages(writing, Until(NOON + DAY, 0), 4)
        writing.db.set_trace_callback(None)
        changes = [each for each in asked if each.startswith(("DELETE FROM reaction", "UPDATE message"))]
        assert len(changes) == 2
        return [row[3] for each in changes for row in writing.db.execute(f"EXPLAIN QUERY PLAN {each}").fetchall()]

    steps = store.write(slice_and_explain).result()
    assert [step for step in steps if "SCAN" in step and "json_each" not in step] == []


def test_what_need_not_last_does_not_wait_for_the_disk_and_the_next_write_does(store: Store) -> None:
    def asked(writing: Writing) -> tuple[int, ...]:
        return tuple(
            writing.db.execute(f"PRAGMA {each}").fetchone()[0] for each in ("synchronous", "wal_autocheckpoint")
        )

    waits = [store.write(asked, lasting=each).result() for each in (True, False, False, True, False, True)]
    full, normal = (2, connection.AT_LAST), (1, 0)
    assert waits == [full, normal, normal, full, normal, full]


def test_slices_carry_a_long_journal_into_the_file(store: Store) -> None:
    big = Content("teapot " * 30_000)
    store.keep_house(lambda db: db.execute("PRAGMA wal_autocheckpoint = 0").fetchall()).result()
    for number in range(20):
        apply(store, [MessageReceived(ANA, f"mid.{number}", NOON - 1000, big)])

    async def relieving() -> list[float]:
        ticks = itertools.count(step=0.020)  # seconds: a slice holds the writer for 20 ms, and so does the journal
        tiny = [dataclasses.replace(purge.MERGING[0], first=1, most=1)] * 9
        return [each.relieving async for each in retention.slices(store, tiny, until(store), lambda: next(ticks))]

    every_fourth = [20, 0, 0, 0]
    assert [round(each) for each in asyncio.run(relieving())] == [*every_fourth, *every_fourth, 20]
    log, done = store.keep_house(lambda db: db.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1:]).result()
    assert log == done > purge.CHECKPOINT_PAGES


@pytest.mark.parametrize(("stored", "said"), [("mid.1", "m_mid.1"), ("m_mid.1", "mid.1"), ("mid.1", "mid.1")])
def test_what_others_say_of_a_message_goes_with_it_in_either_spelling(
    store: Store, clock: Clock, stored: str, said: str
) -> None:
    apply(store, [MessageReceived(ANA, stored, NOON, Content("How much?"))])
    clock.now += 89 * DAY
    store.time.hear_relay(0)
    apply(store, [MessageReceived(ANA, "mid.2", clock.now, Content("Still there?", reply_to=said))])
    apply(store, [Reacted(ANA, said, "❤️", clock.now)])
    clock.now += 2 * DAY
    store.time.hear_relay(0)
    run_purge(store)
    assert [row[0] for row in table(store, "(SELECT reply_to, 0 FROM message)")] == [None]
    assert table(store, "reaction") == []
