"""What the owner is promised: counts beforehand, a purge that proves itself, a receipt, whatever the clock says."""

import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import pytest

from conwerz_desktop.app import data_classes
from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.comments import Comment
from conwerz_desktop.domain.counters import Metric
from conwerz_desktop.domain.disconnecting import Facts, Step, ToDo
from conwerz_desktop.domain.events import MessageReceived, MessageUnsent
from conwerz_desktop.domain.leads import Answer, Submission
from conwerz_desktop.domain.messages import Attachment, Content, Kind
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import intake, movement, retention
from conwerz_desktop.services.auditing import Auditing
from conwerz_desktop.services.movement import LONGEST, Movement
from conwerz_desktop.services.retention import Expiring, Kept, Retention
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.store import (
    audit,
    clocks,
    comments,
    connections,
    counters,
    disconnections,
    joining,
    leads,
    prove,
    purge,
    receipts,
    search,
    settings,
    text_index,
    trusted_time,
)
from conwerz_desktop.store.ballast import Ballast
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.purge import Until
from tests.unit.conftest import ANA, INSTAGRAM, NOON, PAGE, Clock, connect
from tests.unit.keychain.small_vault import SmallVault

DAY = 86_400_000
ERASE = ToDo(PAGE, (Step.ERASE,))
CLASSES = data_classes.classes()


class Running:
    """Seconds of running, moved by the test."""

    def __init__(self) -> None:
        self.ran = 0.0

    def __call__(self) -> float:
        return self.ran


@pytest.fixture
def running() -> Running:
    return Running()


@pytest.fixture
def store(tmp_path: Path, key: bytes, clock: Clock, running: Running) -> Iterator[Store]:
    opened = Store(tmp_path / "conwerz.db", key, clock, running)
    connect(opened)
    yield opened
    opened.close()


@pytest.fixture
def keeper(store: Store, tmp_path: Path) -> Retention:
    return Retention(store, CLASSES, Ballast(tmp_path / "ballast", 4096))


def writes(store: Store, number: int, sent_at: int, text: str = "") -> MessageReceived:
    event = MessageReceived(ANA, f"mid.{number:032}", sent_at, Content(text or f"teapot {number}"))
    store.write(lambda writing: intake.apply(writing, [event])).result()
    return event


@contextmanager
def reading(store: Store) -> Iterator[Connection]:
    """Somebody reads for long: a backup, an export."""
    with store.another_reader() as db:
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM message").fetchone()
        yield db


def count(store: Store, table: str = "message") -> int:
    query = f"SELECT count(*) FROM {table}"
    return int(store.read(lambda db: db.execute(query).fetchone()[0]).result())


def kept_receipts(store: Store) -> tuple[receipts.Receipt, ...]:
    return store.read(receipts.everything).result()


def at(*date: int) -> int:
    return int(datetime(*date, tzinfo=UTC).timestamp() * 1000)  # type: ignore[arg-type, misc]


async def test_a_purge_erases_what_has_expired_and_keeps_a_receipt(
    store: Store, keeper: Retention, clock: Clock, tmp_path: Path
) -> None:
    for number in range(10):
        writes(store, number, NOON - number * DAY)
    store.time.hear_relay(0)
    clock.now += 85 * DAY
    store.time.hear_relay(0)
    receipt = await keeper.purge()
    assert receipt.counts == {"messages": 5}
    assert (receipt.purged_at, receipt.until_at) == (clock.now, clock.now - 90 * DAY)
    assert (receipt.looked_for, receipt.found) == (5, 0)
    assert receipt.pages > 10
    assert kept_receipts(store) == (receipt,)
    assert count(store) == 5
    assert (tmp_path / "ballast").stat().st_size == 4096


async def test_nothing_to_erase_leaves_no_receipt(store: Store, keeper: Retention) -> None:
    writes(store, 1, NOON)
    assert (await keeper.purge()).counts == {}
    assert kept_receipts(store) == ()


async def test_the_proof_sees_what_is_still_there(store: Store) -> None:
    """The positive control of the receipt's own scan."""
    event = writes(store, 1, NOON)
    assert store.prove([event.message_id]).strings == {event.message_id}


async def test_the_owners_choice_is_kept(store: Store, keeper: Retention) -> None:
    for days in (6, 8, 20):
        writes(store, days, NOON - days * DAY)
    store.time.hear_relay(0)

    def choose(writing: Writing) -> None:
        writing.topics.add(settings.put(writing.db, "message_days", "7"))

    store.write(choose).result()
    assert await keeper.purge()
    assert count(store) == 1


@pytest.mark.parametrize(("chosen", "kept"), [("1", 7), ("7", 7), ("30", 30), ("90", 90), ("4000", 90)])
def test_no_choice_goes_past_the_tables_bounds(store: Store, chosen: str, kept: int) -> None:
    store.write(lambda writing: settings.put(writing.db, "message_days", chosen)).result()
    assert store.read(settings.message_days).result() == kept
    assert store.read(lambda db: retention.until(db, CLASSES, NOON)).result().messages == NOON - kept * DAY


def test_the_stores_bounds_are_the_tables() -> None:
    messages = CLASSES["messages"]
    assert (messages.days, messages.least_days) == (settings.DEFAULT_MESSAGE_DAYS, settings.LEAST_MESSAGE_DAYS)
    assert CLASSES["comments"].days == settings.COMMENT_DAYS
    for each in (settings.LEADS, settings.COUNTERS, settings.RECEIPTS, settings.UNDO):
        assert (CLASSES[each.name].months, CLASSES[each.name].days) == (each.months, each.days)


async def test_a_dry_run_says_what_the_purge_then_does(store: Store, keeper: Retention, clock: Clock) -> None:
    for number in range(20):
        writes(store, number, NOON - number * DAY)
    store.time.hear_relay(0)
    tonight = NOON + 80 * DAY
    told = store.read(lambda db: retention.dry_run(db, CLASSES, tonight)).result()
    clock.now = tonight
    store.time.hear_relay(0)
    assert told[0] == Expiring("messages", 10)
    assert {each.rows for each in told[1:]} == {0}
    assert (await keeper.purge()).counts == {"messages": 10}


def around(kind: str, now: int) -> tuple[int, ...]:
    """Two moments that are past their time, and one that is not."""
    horizon = CLASSES[kind].horizon(now)
    assert horizon is not None
    return horizon - 1, horizon, horizon + 1


def told_around(writing: Writing, now: int) -> None:
    """What Meta tells: comments, leads, what cannot be read yet."""
    page, account = (connections.find(writing.db, asset) for asset in (PAGE, INSTAGRAM))
    assert page is not None
    assert account is not None
    for number, at in enumerate(around("comments", now)):
        comments.put(writing, account.id, Comment(f"1784{number:014}", f"post {number}", at, "kiln", username="who"))
    for number, at in enumerate(around("leads", now)):
        leads.put(writing, page.id, Submission(f"555{number}", at, "form", ()), [f"phone:{number}"], f"{number}")
    for number, at in enumerate(around("messages", now)):
        writing.db.execute("INSERT INTO unrecognised VALUES (?, '{}', 'new', ?)", (bytes([number]), at))


def noted_around(writing: Writing, now: int) -> None:
    """What is noted here: merges, counters, receipts, disconnections of which half is not done, the log."""
    insert = "INSERT INTO merged (person, merged_at, kept, gone) SELECT min(id), ?, '{}', ? FROM person"
    gone = json.dumps(dict.fromkeys(joining.KEPT))
    writing.db.executemany(insert, [(at, gone) for at in around("undo", now)])
    writing.db.execute("INSERT INTO counted VALUES (99, 'messenger', NULL, 0, 0)")
    days = [at // DAY + (number == 2) for number, at in enumerate(around("counters", now))]
    insert = "INSERT INTO counter VALUES (99, ?, 'received', ?, 1)"
    writing.db.executemany(insert, [(day, number) for number, day in enumerate(days)])
    for number, at in enumerate(around("receipts", now), 1):
        receipts.keep(writing.db, receipts.Receipt(at, at, 1, {"messages": 1}, 1, 1, 0))
        facts = Facts(at, "messenger", keep_leads=False, whole=True)
        for to_do in (None, ERASE):
            disconnections.keep(writing, disconnections.begin(writing, b"mark", facts, ERASE), facts, to_do)
        writing.db.execute("UPDATE audit SET noted_at = ? WHERE id = ?", (at, number))


def test_what_is_past_its_time_is_shown_nowhere_before_any_purge(store: Store, clock: Clock) -> None:
    tonight = NOON + DAY
    for number, at in enumerate((*around("messages", tonight), NOON)):
        writes(store, number, at)
    store.write(lambda writing: told_around(writing, tonight)).result()
    store.write(lambda writing: noted_around(writing, tonight)).result()
    clock.now = tonight

    def shown(db: Connection) -> tuple[int, ...]:
        kept = (
            receipts.everything(db),
            joining.joined(db, 1),
            disconnections.everything(db),
            audit.page(db, tuple(Act)),
        )
        living = (db.execute(f"SELECT count(*) FROM living_{each}").fetchone()[0] for each in ("comment", "lead"))
        return len(search.search(db, "teapot", 9)), *living, *map(len, kept)

    log = count(store, "audit")
    assert store.read(shown).result() == (2, 1, 1, 1, 1, 4, log - 2), "three disconnections are not done yet"
    day = store.read(lambda db: counters.first_day(db, [99])).result()
    assert day == settings.COUNTERS.horizon(tonight) // DAY + 1  # type: ignore[operator]
    of_all_days = (
        store.read(lambda db: counters.totals(db, [99], 0, 2**31)).result(),
        store.read(lambda db: counters.days(db, [99], Metric.RECEIVED, 0, 2**31)).result(),
    )
    assert [sum(each.values()) for each in (of_all_days[0][Metric.RECEIVED], of_all_days[1])] == [1, 1]
    old = store.read(lambda db: db.execute("SELECT id FROM merged ORDER BY merged_at").fetchone()[0]).result()
    assert not store.write(lambda writing: joining.part(writing, old)).result()


async def test_a_dry_run_tells_the_truth_of_every_kind(store: Store, keeper: Retention, clock: Clock) -> None:
    tonight = NOON + DAY
    for number, at in enumerate((*around("messages", tonight), NOON)):
        writes(store, number, at)
    store.time.hear_relay(0)
    store.write(lambda writing: told_around(writing, tonight)).result()
    store.write(lambda writing: noted_around(writing, tonight)).result()
    told = {each.kind: each.rows for each in store.read(lambda db: retention.dry_run(db, CLASSES, tonight)).result()}
    assert told == {each.name: 2 for each in clocks.CLOCKED}
    old = {each.name: past(store, each, tonight) for each in clocks.CLOCKED}
    clock.now = tonight
    store.time.hear_relay(0)
    await keeper.purge()
    await Auditing(store, Keychain("Conwerz dry run", SmallVault()), CLASSES).tend()
    left = {each.name: past(store, each, tonight) for each in clocks.CLOCKED}
    assert {name: old[name] - left[name] for name in old} == told
    assert left == {**dict.fromkeys(left, 0), "disconnections": 2}, "what is not done yet"


def past(store: Store, clocked: clocks.Clocked, now: int) -> int:
    horizon = CLASSES[clocked.retention_class].horizon(now)
    query = f"SELECT count(*) FROM {clocked.table} WHERE {clocked.column} <= ?"
    return int(store.read(lambda db: db.execute(query, (horizon,)).fetchone()[0]).result())


async def test_the_overview_says_what_is_held_how_long_and_what_goes(store: Store) -> None:
    for number in range(20):
        writes(store, number, NOON - number * DAY)
    store.time.hear_relay(0)
    store.write(lambda writing: retention.choose(writing, 30)).result()
    kept = {
        each.kind: each for each in store.read(lambda db: retention.overview(db, CLASSES, NOON + 20 * DAY)).result()
    }
    assert kept["messages"] == Kept("messages", 30, None, 20, NOON - 19 * DAY, 10)
    assert (kept["comments"].days, kept["audit"].months, kept["audit"].rows) == (90, 13, 4)
    assert store.read(lambda db: retention.dry_run(db, CLASSES, NOON, 7)).result()[0] == Expiring("messages", 13)
    assert store.erasable() == NOON - 30 * DAY


@pytest.mark.parametrize(
    ("now", "kept_from"),
    [
        (at(2027, 3, 31, 12), at(2026, 2, 28, 12)),  # no 31st of February
        (at(2025, 3, 31, 12), at(2024, 2, 29, 12)),
        (at(2026, 1, 1), at(2024, 12, 1)),
        (at(2026, 7, 30, 23, 59), at(2025, 6, 30, 23, 59)),
    ],
)
def test_receipts_are_kept_for_13_months_of_the_calendar(store: Store, now: int, kept_from: int) -> None:
    assert store.read(lambda db: retention.until(db, CLASSES, now)).result().receipts == kept_from


@pytest.mark.parametrize("zone", ["Europe/Madrid", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "UTC"])
def test_time_zones_and_summer_time_change_nothing(store: Store, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for now in (at(2026, 3, 29, 1), at(2026, 10, 25, 1), at(2026, 11, 1, 6)):  # around the changes of the clocks
        monkeypatch.setenv("TZ", "UTC")
        time.tzset()
        plain = store.read(lambda db, now=now: retention.until(db, CLASSES, now)).result()
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert store.read(lambda db, now=now: retention.until(db, CLASSES, now)).result() == plain
    assert os.environ["TZ"] == zone
    monkeypatch.undo()
    time.tzset()


async def test_old_receipts_go(store: Store, keeper: Retention, clock: Clock) -> None:
    store.time.hear_relay(0)
    writes(store, 1, NOON)
    clock.now += 91 * DAY
    store.time.hear_relay(0)
    await keeper.purge()
    clock.now += 400 * DAY
    store.time.hear_relay(0)
    receipt = await keeper.purge()
    assert receipt.counts == {"receipts": 1}
    assert kept_receipts(store) == (receipt,)


async def test_a_clock_that_jumps_ahead_hides_and_erases_nothing(
    store: Store, keeper: Retention, clock: Clock, running: Running
) -> None:
    writes(store, 1, NOON)
    store.time.hear_relay(0)
    clock.now += 3650 * DAY
    await keeper.purge()
    assert store.read(lambda db: search.search(db, "teapot")).result() == ()
    assert count(store) == 1
    clock.now += DAY
    running.ran += 86_400
    await keeper.purge()
    assert count(store) == 0


async def test_the_relay_brings_back_what_a_jump_hid(store: Store, keeper: Retention, clock: Clock) -> None:
    writes(store, 1, NOON)
    store.time.hear_relay(0)
    clock.now += 3650 * DAY
    assert store.read(lambda db: search.search(db, "teapot")).result() == ()
    store.time.hear_relay(-3650 * DAY)
    await keeper.purge()
    assert len(store.read(lambda db: search.search(db, "teapot")).result()) == 1


async def test_a_step_back_keeps_nothing_longer_not_even_over_a_restart(
    tmp_path: Path, key: bytes, clock: Clock, running: Running
) -> None:
    store = Store(tmp_path / "shop" / "conwerz.db", key, clock, running)
    connect(store)
    writes(store, 1, NOON)
    clock.now += 91 * DAY
    store.time.hear_relay(0)
    await Retention(store, CLASSES, Ballast(tmp_path / "ballast", 1)).remember_time()
    store.close()
    clock.now = NOON
    store = Store(tmp_path / "shop" / "conwerz.db", key, clock, running)
    assert store.read(lambda db: search.search(db, "teapot")).result() == ()
    await Retention(store, CLASSES, Ballast(tmp_path / "ballast", 1)).purge()
    assert count(store) == 0
    store.close()


async def test_unsent_words_leave_the_file_without_a_purge(store: Store, keeper: Retention) -> None:
    event = writes(store, 1, NOON - 1000, "qzteapotqz")
    writes(store, 2, NOON - 1000)
    await keeper.merge()
    store.write(lambda writing: intake.apply(writing, [MessageUnsent(ANA, event.message_id, NOON)])).result()
    assert store.prove(["qzteapotqz"]).strings
    await keeper.merge()
    assert not store.prove(["qzteapotqz"]).strings
    assert store.read(purge.is_merged).result()


async def test_what_is_not_indexed_yet_is(store: Store, keeper: Retention) -> None:
    for number in range(30):
        writes(store, number, NOON - number * DAY)
    forget = "UPDATE text_week SET folding = 0"
    store.write(lambda writing: writing.db.execute(forget)).result()
    await keeper.fill()
    assert len(store.read(lambda db: search.search(db, "teapot", 50)).result()) == 30
    assert store.read(text_index.leftovers).result() == []


class Scrolled:
    """Somebody scrolls all the time: each pause of whoever gives way ends with another frame."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = 0.0
        self.under_way = UnderWay(Movement(lambda: self.now))
        self.under_way.movement.note_frame()
        self.pauses: list[tuple[int, float]] = []
        """Messages that were still there, and how long was waited then."""

    async def sleep(self, seconds: float) -> None:
        self.pauses.append((count(self.store), seconds))
        self.now += seconds
        self.under_way.movement.note_frame()

    def retention(self, folder: Path) -> Retention:
        ballast = Ballast(folder / "ballast", 4096)
        return Retention(self.store, CLASSES, ballast, under_way=self.under_way, sleep=self.sleep)

    def waited(self) -> list[float]:
        """Without a break in which messages went, one after the other."""
        return [sum(seconds for _, seconds in together) for _, together in groupby(self.pauses, itemgetter(0))]


async def test_a_purge_gives_way_to_a_window_that_moves_before_each_slice_and_still_comes_to_its_end(
    store: Store, tmp_path: Path, clock: Clock
) -> None:
    for number in range(300):
        writes(store, number, NOON)
    clock.now += 91 * DAY
    store.time.hear_relay(0)
    scrolled = Scrolled(store)
    receipt = await scrolled.retention(tmp_path).purge()
    assert receipt.counts["messages"] == 300
    assert (receipt.looked_for, receipt.found) == (retention.PROVEN, 0)
    _, *between_slices, _ = scrolled.waited()
    assert len(between_slices) >= 2
    assert between_slices == [pytest.approx(LONGEST)] * len(between_slices)


async def test_each_job_gives_way_anew(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(movement, "IN_ALL", LONGEST)
    scrolled = Scrolled(store)
    keeper = scrolled.retention(tmp_path)
    for job, jobs in ((keeper.purge, 1), (keeper.fill, 2), (keeper.purge, 3)):
        await job()
        assert scrolled.now == pytest.approx(jobs * LONGEST)


async def test_whoever_purges_gives_way_before_every_slice(store: Store) -> None:
    writes(store, 1, NOON - 91 * DAY)
    times = 0

    async def give_way() -> None:
        nonlocal times
        times += 1

    slices = retention.slices(store, purge.PURGING, Until(NOON, 0), give_way=give_way)
    assert [times async for _ in slices] == list(range(1, times + 1))
    assert times > len(purge.PURGING)


async def test_the_proof_gives_way_between_its_parts(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    monkeypatch.setattr(prove, "PART", 5)
    writes(store, 1, NOON)
    clock.now += 91 * DAY
    store.time.hear_relay(0)
    scrolled = Scrolled(store)
    receipt = await scrolled.retention(tmp_path).purge()
    *_, after = scrolled.waited()
    assert receipt.pages > 50
    assert after > LONGEST * (receipt.pages // 5)


async def test_a_reader_in_the_way_is_waited_for_ever_longer_and_then_given_up_on(store: Store, tmp_path: Path) -> None:
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    writes(store, 1, NOON)
    with reading(store):
        assert not await retention.empty_journal(store, sleep)
        assert pauses == sorted(retention.PAUSES)
        assert await Retention(store, CLASSES, Ballast(tmp_path / "ballast", 4096), sleep=sleep).purge()


async def test_the_journal_is_emptied_as_soon_as_its_reader_has_ended(store: Store) -> None:
    pauses: list[float] = []
    writes(store, 1, NOON)
    with reading(store) as db:

        async def sleep(seconds: float) -> None:
            pauses.append(seconds)
            db.execute("ROLLBACK")

        assert await retention.empty_journal(store, sleep)
        assert len(pauses) == 1


async def test_a_file_taken_back_leaves_the_journal_within_ten_minutes(store: Store, keeper: Retention) -> None:
    """It had no words, so that no index has anything to forget."""
    file = Attachment(Kind.FILE, title="qzteapotqz.pdf")
    event = MessageReceived(ANA, "mid.1", NOON - 1000, Content("", (file,)))
    store.write(lambda writing: intake.apply(writing, [event])).result()
    store.write(lambda writing: intake.apply(writing, [MessageUnsent(ANA, "mid.1", NOON)])).result()
    assert store.prove(["qzteapotqz"]).strings
    await keeper.merge()
    assert not store.prove(["qzteapotqz"]).strings


async def test_trusted_time_is_remembered(store: Store, keeper: Retention, clock: Clock) -> None:
    store.time.hear_relay(0)
    await keeper.remember_time()
    assert store.read(trusted_time.load).result() == trusted_time.Trust(NOON, NOON)


BESIDE = {  # whatever is kept beside a message or about whoever wrote it: each row holds a word of its own
    "draft": "INSERT INTO draft VALUES (1, ?, 1)",
    "note": "INSERT INTO note (conversation, text, written_at) VALUES (1, ?, 1)",
    "note_draft": "INSERT INTO note_draft VALUES (1, ?, 1)",
    "scheduled": "INSERT INTO scheduled VALUES (1, 1, ?, NULL, 1, 1)",
    "scheduled_file": "INSERT INTO scheduled_file VALUES (1, 1, 'file', 'list', 'text/plain', CAST(? AS BLOB))",
    "media": "INSERT INTO media VALUES (1, 0, CAST(? AS BLOB))",
    "outgoing": "INSERT INTO outgoing (message, form, details, content) VALUES (2, 'file', '{}', CAST(? AS BLOB))",
    "prompt": "INSERT INTO prompt (id, conversation, host, body, answer, is_auto, sent_at)"
    " VALUES (1, 1, 'ai.example', CAST(? AS BLOB), '', 0, 1)",
    "prompt answer": "UPDATE prompt SET answer = ?",
    "reaction": "INSERT INTO reaction VALUES (1, 'mid.1', 1, 1, ?, 1)",
    "person": "UPDATE person SET own_name = ?",
    "person's note": "UPDATE person SET note = ?",
    "person's field": "INSERT INTO person_value VALUES (1, 1, ?)",
}


async def test_everything_beside_a_message_goes_with_it_from_every_page(
    store: Store, keeper: Retention, clock: Clock
) -> None:
    """Rows, words in indexes, quotes, drafts, files, what a model was asked, names: no page and no journal has it."""
    marks = {
        name: f"{chr(ord('a') + number)}kilnqz{number}qz" for number, name in enumerate(("said", "quoted", *BESIDE))
    }
    file = (Attachment(Kind.FILE, title="list.pdf"),)
    said = [
        MessageReceived(ANA, "mid.1", NOON - 2, Content(marks["said"], file)),
        MessageReceived(ANA, "mid.2", NOON - 1, Content("yes", reply_to=f"mid.{marks['quoted']}")),
    ]
    store.write(lambda writing: intake.apply(writing, said)).result()

    def write(writing: Writing) -> None:
        writing.db.execute("INSERT INTO person_field VALUES (1, 'Size')")
        for name, statement in BESIDE.items():
            writing.db.execute(statement, (marks[name],))
        writing.db.execute("INSERT INTO prompt_message VALUES (1, 1)")

    store.write(write).result()
    assert store.prove(list(marks.values())).strings == set(marks.values())
    clock.now += 91 * DAY
    store.time.hear_relay(0)
    assert (await keeper.purge()).found == 0
    left = {name for name, mark in marks.items() if mark in store.prove(list(marks.values())).strings}
    assert not left


async def test_comments_go_after_ninety_days_with_every_word_and_name(
    store: Store, keeper: Retention, clock: Clock
) -> None:
    account = store.read(lambda db: connections.find(db, INSTAGRAM)).result()
    assert account is not None
    told = [
        Comment(
            f"1784{number:014}",
            f"post {number // 2}",
            NOON - number * DAY,
            f"kiln{number}words",
            username=f"who{number}name",
        )
        for number in range(6)
    ]

    def write(writing: Writing) -> None:
        for each in told:
            comments.put(writing, account.id, each)

    store.write(write).result()
    store.time.hear_relay(0)
    clock.now += 87 * DAY + DAY // 2
    store.time.hear_relay(0)
    receipt = await keeper.purge()
    assert (receipt.counts["comments"], count(store, "comment"), count(store, "post")) == (3, 3, 2)
    gone, left = (
        [f"kiln{n}words" for n in numbers] + [f"who{n}name" for n in numbers] for numbers in ((3, 4, 5), (0, 1, 2))
    )
    assert store.prove([*gone, *left]).strings == frozenset(left)


async def test_leads_go_after_thirteen_months_with_every_answer_and_note(
    store: Store, keeper: Retention, clock: Clock
) -> None:
    page = store.read(lambda db: connections.find(db, PAGE)).result()
    assert page is not None
    told = [
        Submission(f"5550{n:012}", NOON - n * DAY, "form", (Answer("need", "Need", (f"kiln{n}words",)),))
        for n in range(4)
    ]

    def write(writing: Writing) -> None:
        for n, each in enumerate(told):
            lead = leads.put(writing, page.id, each, [f"phone:3460000000{n}"], f"3460000000{n}")
            assert lead is not None
            leads.write_note(writing, lead, f"note{n}words")

    store.write(write).result()
    store.time.hear_relay(0)
    clock.now = at(2027, 10, 20)  # 13 calendar months after 20 September 2026
    store.time.hear_relay(0)
    receipt = await keeper.purge()
    words = [word for n in range(4) for word in (f"kiln{n}words", f"note{n}words")]
    assert (receipt.counts["leads"], count(store, "lead")) == (2, 2)
    assert store.prove(words).strings == frozenset(words[:4])


async def test_a_lead_that_lives_loses_the_words_of_its_oldest_form(
    store: Store, keeper: Retention, clock: Clock
) -> None:
    page = store.read(lambda db: connections.find(db, PAGE)).result()
    assert page is not None

    def comes(number: int, submitted_at: int) -> None:
        form = Submission(f"s{number}", submitted_at, "form", (Answer("need", "Need", (f"Kiln{number}Words",)),))
        store.write(lambda writing: leads.put(writing, page.id, form, ["mail:a@x.example"], "")).result()

    comes(1, NOON - 5 * DAY)
    store.time.hear_relay(0)
    clock.now = at(2027, 10, 20)
    comes(2, clock.now - DAY)
    store.time.hear_relay(0)
    assert store.prove(["kiln1words", "Kiln1Words"]).strings
    assert (await keeper.purge()).found == 0
    assert store.prove([f"{k}iln{n}{w}ords" for n in (1, 2) for k, w in ("kw", "KW")]).strings == {
        "kiln2words",
        "Kiln2Words",
    }
