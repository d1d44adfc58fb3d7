"""Daily counters: whatever comes and in whatever order, what is stored of a day is what a recount by the printed
definitions finds, a day that is counted again from nothing is the same, and a purge of the messages leaves it."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.app import data_classes, permissions_command
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.comments import Comment
from conwerz_desktop.domain.counters import DAY, HOUR, MINUTE, Metric, Written, Zone, median, of_messages, step, within
from conwerz_desktop.domain.messages import Author, Content, Progress
from conwerz_desktop.domain.opening_hours import Hours, Span
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.permissions import holds
from conwerz_desktop.services.erasing import Erasing
from conwerz_desktop.services.insights.counting import Counting
from conwerz_desktop.services.retention import Retention
from conwerz_desktop.store import comments, connections, conversations, counters, holdings, messages, opening_hours
from conwerz_desktop.store.ballast import Ballast
from conwerz_desktop.store.database import Store, Writing
from tests.unit.conftest import INSTAGRAM, NOON, NUMBER, PAGE, Clock, lay_shop

MADRID = Zone(ZoneInfo("Europe/Madrid"))
ASSETS = (PAGE, NUMBER)
CUSTOMERS = (Author.CUSTOMER,)
PEOPLE = (Author.OWNER, Author.ELSEWHERE)
LEFT = (Progress.SENT, Progress.DELIVERED, Progress.READ)

Kept = dict[int, dict[tuple[Metric, int], int]]


@dataclass(frozen=True)
class Said:
    number: int
    talk: int  # even ones are with the Page, odd ones with the number
    author: Author
    progress: Progress
    at: int
    asset: Asset

    @property
    def is_answer(self) -> bool:
        return self.author in PEOPLE and self.progress in LEFT


def put(store: Store, said: Sequence[Said]) -> None:
    def write(writing: Writing) -> None:
        for each in said:
            asset = connections.find(writing.db, each.asset)
            assert asset is not None
            talk = conversations.upsert(writing, asset.id, f"person {each.talk}", Profile(), writing.now)
            content = Content(f"said {each.number}")
            new = messages.NewMessage(
                talk, asset.id, f"mid.{each.number:06}", each.author, content, each.at, each.progress
            )
            messages.add(writing, new)
        conversations.refresh(writing)

    store.write(write).result()


def kept(store: Store, asset: Asset = PAGE) -> Kept:
    query = (
        "SELECT day, metric, minutes, value FROM counter JOIN counted c ON c.id = source"
        " JOIN asset a ON a.id = c.asset WHERE a.meta_id = ?"
    )
    found: Kept = {}
    for day, metric, minutes, value in store.read(lambda db: db.execute(query, (asset.id,)).fetchall()).result():
        found.setdefault(day, {})[Metric(metric), minutes] = value
    return found


def recount(said: Sequence[Said], first: int, last: int) -> Kept:
    """By the definitions as they stand under the charts, with none of the product's own code but the days' names."""
    days: dict[int, Counter[tuple[Metric, int]]] = {
        day: Counter({(Metric.RECEIVED, 0): 0}) for day in range(first, last + 1)
    }

    def note(at: int, metric: Metric, minutes: int = 0) -> None:
        local = dt.datetime.fromtimestamp(at / 1000, ZoneInfo("Europe/Madrid"))
        day = local.toordinal() - dt.date(1970, 1, 1).toordinal()
        if day in days:
            days[day][metric, minutes] += 1

    for one in said:
        talk = sorted((each for each in said if each.talk == one.talk), key=lambda each: (each.at, each.number))
        if one.is_answer:
            note(one.at, Metric.SENT)
        elif one.author in (Author.AUTOMATIC, Author.MODEL) and one.progress in LEFT:
            note(one.at, Metric.AUTOMATIC)
        elif one.author is Author.CUSTOMER:
            note(one.at, Metric.RECEIVED)
            _recount_question(talk, talk.index(one), note)
    return {day: dict(counts) for day, counts in days.items()}


def _recount_question(talk: Sequence[Said], place: int, note: Callable[..., None]) -> None:
    at = talk[place].at
    heard = [x for x in talk[:place] if x.author in CUSTOMERS or (x.progress in LEFT and x.author is not Author.NOBODY)]
    if not any(at - x.at < 72 * 3_600_000 for x in heard):
        note(at, Metric.NEW_CONVERSATIONS)
    if not _waits_anew(talk, place):
        return
    note(at, Metric.WAITS)
    after = talk[place + 1 :]
    anew = next((n for n, x in enumerate(after) if x.author in CUSTOMERS and _waits_anew(talk, place + 1 + n)), None)
    answers = [x.at - at for x in after[:anew] if x.is_answer]
    if answers and answers[0] <= 24 * 3_600_000:
        note(at, Metric.REPLY, _in_steps(answers[0] // 60_000))


def _waits_anew(talk: Sequence[Said], place: int) -> bool:
    earlier = [x for x in talk[:place] if x.author is Author.CUSTOMER or x.is_answer]
    return not earlier or earlier[-1].is_answer or talk[place].at - earlier[-1].at >= 24 * 3_600_000


def _in_steps(minutes: int) -> int:
    if minutes < 60:
        return minutes
    if minutes < 4 * 60:
        return minutes - minutes % 5
    return minutes - minutes % (15 if minutes < 24 * 60 else 60)


@st.composite
def talking(draw: st.DrawFn) -> list[Said]:
    """Days of messages, crowded around the rules' own limits."""
    gaps = st.sampled_from(
        [0, 1, 15, 59, 60, 241, 12 * 60, 24 * 60 - 1, 24 * 60, 24 * 60 + 1, 36 * 60, 72 * 60 - 1, 72 * 60]
    )
    wrote = st.sampled_from([(Author.CUSTOMER, Progress.RECEIVED)] * 6 + [(a, p) for a in PEOPLE for p in LEFT])
    else_ = st.sampled_from(
        [
            (Author.AUTOMATIC, Progress.SENT),
            (Author.MODEL, Progress.READ),
            (Author.OWNER, Progress.FAILED),
            (Author.NOBODY, Progress.RECEIVED),
        ]
    )
    at, said = NOON + draw(st.integers(0, 600)) * MINUTE, []
    for number in range(draw(st.integers(0, 14))):
        author, progress = draw(st.one_of(wrote, wrote, wrote, else_))
        at += draw(gaps) * MINUTE + draw(st.sampled_from([0, 0, 0, 1, 59_999]))
        talk = draw(st.sampled_from([0, 0, 0, 1, 1, 2]))
        said.append(Said(number, talk, author, progress, at, ASSETS[talk % 2]))
    return said


@given(talking())
@settings(max_examples=max(500, settings().max_examples))
def test_the_rules_are_what_is_printed(said: list[Said]) -> None:
    told = [each for each in said if each.asset == PAGE]
    ordered = sorted(told, key=lambda each: (each.talk, each.at, each.number))
    written = [Written(each.talk, each.author, each.progress, each.at) for each in ordered]
    first, last = MADRID.day_of(NOON), max((MADRID.day_of(each.at) for each in said), default=MADRID.day_of(NOON))
    counted = of_messages(written, range(first, last + 1), MADRID)
    assert {day: dict(counts) for day, counts in counted.items()} == recount(told, first, last)


@given(talking(), st.randoms(use_true_random=False), st.integers(1, 4))
def test_what_is_kept_is_what_a_recount_finds(said: list[Said], chance, parts: int) -> None:  # type: ignore[no-untyped-def]
    """Arriving in any order, with counts in between, as after outages."""
    with TemporaryDirectory() as folder:
        clock = Clock()
        store = Store(Path(folder) / "conwerz.db", lay_shop(folder), clock, lambda: 0.0)
        counting = Counting(store, MADRID, lambda *_: None)
        shuffled = said[:]
        chance.shuffle(shuffled)
        end = max((each.at for each in said), default=NOON)
        for part in range(parts):
            clock.now = max(clock.now, NOON + (end - NOON) * (part + 1) // parts + part * HOUR)
            put(store, [each for each in shuffled[part::parts] if each.at <= clock.now])
            counting.count()
        clock.now = end + 2 * DAY
        put(store, shuffled)  # what is known already changes nothing
        counting.count()
        first, last = MADRID.day_of(NOON), MADRID.day_of(clock.now)
        for asset in ASSETS:
            assert kept(store, asset) == recount([each for each in said if each.asset == asset], first, last)
        before = {asset: kept(store, asset) for asset in ASSETS}
        store.write(_forget_counts).result()
        counting.count()
        assert {asset: kept(store, asset) for asset in ASSETS} == before
        store.close()


def _forget_counts(writing: Writing) -> None:
    for table in ("counter", "counted"):
        writing.db.execute(f"DELETE FROM {table}")
    writing.db.execute("UPDATE counting SET message = 0, comment = 0, submission = 0")


@pytest.fixture
def counting(store: Store) -> Counting:
    return Counting(store, MADRID)


def ask_and_answer(
    store: Store, at: int, after: int, author: Author = Author.OWNER, talk: int = 0, number: int = 0
) -> None:
    put(
        store,
        [
            Said(number, talk, Author.CUSTOMER, Progress.RECEIVED, at, PAGE),
            Said(number + 1, talk, author, Progress.SENT, at + after, PAGE),
        ],
    )


def test_a_machine_answers_nobody(store: Store, clock: Clock, counting: Counting) -> None:
    ask_and_answer(store, NOON, 10_000, Author.AUTOMATIC)
    clock.now += HOUR
    counting.count()
    (today,) = kept(store).values()
    assert today[Metric.WAITS, 0] == 1
    assert today[Metric.AUTOMATIC, 0] == 1
    assert not any(metric is Metric.REPLY for metric, _ in today)


def test_in_opening_hours_the_night_does_not_count(store: Store, clock: Clock, counting: Counting) -> None:
    week = ((Span(9 * 60, 18 * 60),),) * 7

    def open_shop(writing: Writing) -> None:
        place = opening_hours.place_of(writing.db, PAGE)
        assert place
        opening_hours.put(writing, place, Hours(week))

    store.write(open_shop).result()
    zone = Zone()
    evening = zone.start(zone.day_of(NOON) + 1) + 20 * HOUR
    ask_and_answer(store, evening, 13 * HOUR + 20 * MINUTE)  # at 9:20 the next day
    clock.now = evening + 2 * DAY
    Counting(store, zone).count()
    day = kept(store)[zone.day_of(evening)]
    assert day[Metric.REPLY, step(13 * HOUR + 20 * MINUTE)] == 1
    assert day[Metric.REPLY_OPEN, 20] == 1


def test_comments_and_leads_are_counted_on_their_day(store: Store, clock: Clock, counting: Counting) -> None:
    def write(writing: Writing) -> None:
        instagram, page = connections.find(writing.db, INSTAGRAM), connections.find(writing.db, PAGE)
        assert instagram
        assert page
        for number, (at, own) in enumerate([(NOON, False), (NOON + HOUR, False), (NOON + HOUR, True)]):
            comments.put(writing, instagram.id, Comment(f"c{number}", "post", at, "Hello", by_shop=own))
        insert = "INSERT INTO lead (id, name, phone, email, stage, staged_at) VALUES (1, '', '', '', 'new', 0)"
        writing.db.execute(insert)
        insert = (
            "INSERT INTO submission (lead, asset, meta_id, submitted_at, arrived_at, contacted_at, is_test)"
            " VALUES (1, ?, ?, ?, 0, ?, ?)"
        )
        for number, (contacted_at, is_test) in enumerate([(NOON + 4 * MINUTE, 0), (None, 0), (NOON + MINUTE, 1)]):
            writing.db.execute(insert, (page.id, f"lead {number}", NOON, contacted_at, is_test))

    store.write(write).result()
    clock.now += 3 * HOUR
    counting.count()
    (today,) = kept(store, INSTAGRAM).values()
    assert today == {(Metric.RECEIVED, 0): 0, (Metric.COMMENTS, 0): 2}
    (today,) = kept(store).values()
    assert today == {(Metric.RECEIVED, 0): 0, (Metric.LEADS, 0): 2, (Metric.CONTACT, 4): 1}


def test_what_comes_late_is_found_where_days_begin_at_half_past(store: Store, clock: Clock) -> None:
    kolkata = Zone(ZoneInfo("Asia/Kolkata"))
    counting = Counting(store, kolkata)
    day = kolkata.day_of(NOON) + 1
    clock.now += 5 * DAY
    counting.count()

    def write(writing: Writing) -> None:
        instagram = connections.find(writing.db, INSTAGRAM)
        assert instagram
        comments.put(writing, instagram.id, Comment("c", "post", kolkata.start(day) + 15 * MINUTE, "Hello"))

    store.write(write).result()
    counting.count()
    assert kept(store, INSTAGRAM)[day][Metric.COMMENTS, 0] == 1


def test_nothing_is_counted_of_days_before_the_connection(store: Store, clock: Clock, counting: Counting) -> None:
    ask_and_answer(store, NOON - 5 * DAY, MINUTE)
    counting.count()
    assert list(kept(store)) == [MADRID.day_of(NOON)]


async def test_counters_stay_when_messages_go_and_go_themselves_after_13_months(
    store: Store, clock: Clock, counting: Counting, tmp_path: Path
) -> None:
    ask_and_answer(store, NOON, 7 * MINUTE)
    clock.now += 3 * DAY
    counting.count()
    day = MADRID.day_of(NOON)
    before = kept(store)[day]
    retention = Retention(store, data_classes.classes(), Ballast(tmp_path / "ballast"))

    async def purge_at(now: int) -> None:
        clock.now = now
        store.time.hear_relay(0)
        await retention.purge()
        counting.count()

    await purge_at(NOON + 100 * DAY)
    assert store.read(lambda db: db.execute("SELECT count(*) FROM message").fetchone()[0]).result() == 0
    assert kept(store)[day] == before
    await purge_at(NOON + 394 * DAY)  # 13 months of at least 28 days, and no more
    assert day in kept(store)
    await purge_at(NOON + 400 * DAY)
    assert day not in kept(store)


async def test_a_disconnected_asset_leaves_numbers_that_name_nobody(
    store: Store, clock: Clock, counting: Counting
) -> None:
    ask_and_answer(store, NOON, MINUTE)
    counting.count()
    await Erasing(store).erase_asset(PAGE)
    found = store.read(lambda db: db.execute("SELECT channel, asset FROM counted ORDER BY id").fetchall()).result()
    assert found.count(("messenger", None)) == 1
    (source,) = (each for each in store.read(counters.sources).result() if each.asset is None)
    day = MADRID.day_of(NOON)
    totals = store.read(lambda db: counters.totals(db, [source.id], day, day)).result()
    assert totals[Metric.RECEIVED][0] == 1
    counting.count()  # and nothing of it is counted any more
    assert store.read(lambda db: counters.totals(db, [source.id], day, day)).result() == totals


def test_the_permission_table_sees_what_is_held(store: Store, clock: Clock, counting: Counting) -> None:
    ask_and_answer(store, NOON, MINUTE)
    counting.count()
    table = data_classes.permission_table()
    states = {state.permission: state for state in store.read(holdings.count).result()}
    row = next(row for row in table.permissions if row.permission == "pages_read_engagement")
    assert states[row.permission].rows > 0
    assert holds(row, states[row.permission], clock.now)
    assert not holds(row, states[row.permission], clock.now + 400 * DAY)
    assert permissions_command.verify(table, tuple(states.values()), clock.now)


@pytest.mark.parametrize(
    ("milliseconds", "minutes"),
    [(-5, 0), (59_999, 0), (HOUR - 1, 59), (64 * MINUTE, 60), (239 * MINUTE, 235), (254 * MINUTE, 240), (DAY, 1440)],
)
def test_times_are_counted_in_steps(milliseconds: int, minutes: int) -> None:
    assert step(milliseconds) == minutes


@given(st.lists(st.integers(0, 200), max_size=30))
def test_the_median_is_the_lower_of_the_two_in_the_middle(times: list[int]) -> None:
    ordered = sorted(times)
    expected = ordered[(len(ordered) - 1) // 2] if ordered else None
    assert median(Counter(times)) == expected
    assert within(Counter(times), 15) == len([time for time in times if time < 15])


def test_a_summer_time_day_is_23_hours_long() -> None:
    day = (dt.date(2026, 3, 29) - dt.date(1970, 1, 1)).days
    assert MADRID.start(day + 1) - MADRID.start(day) == 23 * HOUR
    assert MADRID.day_of(MADRID.start(day)) == day
    assert MADRID.day_of(MADRID.start(day) - 1) == day - 1
