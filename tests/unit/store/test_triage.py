"""Done and snoozed leave Waiting, and come back when the customer writes, or when it is time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain import search_query
from conwerz_desktop.domain.events import MessageReceived, MessageUnsent
from conwerz_desktop.domain.messages import Author, Content, Progress
from conwerz_desktop.domain.outgoing import Parcel
from conwerz_desktop.domain.shutting import Shut
from conwerz_desktop.domain.views import View
from conwerz_desktop.services import intake
from conwerz_desktop.services import triage as deeds
from conwerz_desktop.store import connections, conversations, labels, messages, narrowing, saved_filters, sends, triage
from conwerz_desktop.store.conversations import ConversationRow, Filter
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.triage import Before
from tests.unit.conftest import ANA, NOON, PAGE, Clock, connect

HOUR = 3_600_000
ONLY = (1,)


def writes(store: Store, number: int, clock: Clock, text: str = "Hello?") -> None:
    told = MessageReceived(ANA, f"mid.{number}", clock.now, Content(text))
    store.write(lambda writing: intake.apply(writing, [told])).result()


def shop_answers(writing: Writing, at: int) -> None:
    asset = connections.find(writing.db, PAGE)
    assert asset is not None
    said = messages.NewMessage(1, asset.id, f"m{at}", Author.OWNER, Content("Yes"), at, Progress.SENT)
    messages.add(writing, said)
    writing.conversations.add(1)
    conversations.refresh(writing)


def state(store: Store) -> object:
    columns = "done_upto, snoozed_until, woke_upto, starred, seen_upto, unread, waiting, shut"
    return store.read(lambda db: db.execute(f"SELECT {columns} FROM living_conversation").fetchall()).result()


ACTS: dict[str, Callable[[Store], Before]] = {
    "finish": lambda store: deeds.finish(store, ONLY).result(),
    "reopen": lambda store: deeds.reopen(store, ONLY).result(),
    "snooze": lambda store: deeds.snooze(store, ONLY, NOON + HOUR).result(),
    "wake": lambda store: deeds.wake(store, ONLY).result(),
    "star": lambda store: deeds.star(store, ONLY, True).result(),
    "unstar": lambda store: deeds.star(store, ONLY, False).result(),
    "see": lambda store: deeds.see(store, ONLY).result(),
    "unsee": lambda store: deeds.unsee(store, ONLY).result(),
    "spam": lambda store: deeds.shut(store, ONLY, Shut.SPAM).result(),
    "let in": lambda store: deeds.shut(store, ONLY, Shut.OPEN).result(),
}


def in_view(store: Store, view: View, clock: Clock) -> bool:
    return bool(store.read(lambda db: conversations.page(db, Filter(view), clock.now)).result())


def row(store: Store) -> ConversationRow:
    found = store.read(lambda db: conversations.one(db, 1)).result()
    assert found is not None
    return found


def test_done_ends_when_they_write(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    store.write(lambda writing: triage.finish(writing, ONLY)).result()
    assert row(store).done
    assert not in_view(store, View.WAITING, clock)
    assert in_view(store, View.DONE, clock)
    clock.now += HOUR
    writes(store, 2, clock)
    assert not row(store).done
    assert in_view(store, View.WAITING, clock)


def test_what_is_told_again_or_taken_back_reopens_nothing(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    store.write(lambda writing: triage.finish(writing, ONLY)).result()
    writes(store, 1, clock)
    unsent = MessageUnsent(ANA, "mid.2", clock.now)
    store.write(lambda writing: intake.apply(writing, [unsent])).result()
    assert row(store).done


def test_a_snooze_ends_when_it_is_due(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    store.write(lambda writing: triage.snooze(writing, ONLY, clock.now + HOUR)).result()
    assert in_view(store, View.SNOOZED, clock)
    assert not in_view(store, View.WAITING, clock)
    assert store.read(triage.next_due).result() == clock.now + HOUR
    clock.now += HOUR
    assert not in_view(store, View.SNOOZED, clock)
    assert in_view(store, View.WAITING, clock)
    store.write(lambda writing: triage.wake_due(writing, writing.now)).result()
    assert store.read(triage.next_due).result() is None
    assert in_view(store, View.WAITING, clock)


def test_a_snooze_ends_when_they_write(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    store.write(lambda writing: triage.snooze(writing, ONLY, clock.now + HOUR)).result()
    writes(store, 2, clock)
    assert row(store).snoozed_until is None
    assert in_view(store, View.WAITING, clock)


def test_what_closes_soon_is_shown_however_long_it_is_put_off(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    store.write(lambda writing: triage.snooze(writing, ONLY, clock.now + 30 * HOUR)).result()
    clock.now += 23 * HOUR
    assert in_view(store, View.ENDING, clock)
    store.write(lambda writing: triage.finish(writing, ONLY)).result()
    assert not in_view(store, View.ENDING, clock)


def test_one_state_takes_the_place_of_the_other(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    store.write(lambda writing: triage.snooze(writing, ONLY, clock.now + HOUR)).result()
    store.write(lambda writing: triage.finish(writing, ONLY)).result()
    assert (row(store).done, row(store).snoozed_until) == (True, None)
    store.write(lambda writing: triage.snooze(writing, ONLY, clock.now + HOUR)).result()
    assert (row(store).done, row(store).snoozed_until) == (False, clock.now + HOUR)
    store.write(lambda writing: triage.wake(writing, ONLY)).result()
    assert row(store).snoozed_until is None
    store.write(lambda writing: triage.star(writing, ONLY, starred=True)).result()
    assert in_view(store, View.STARRED, clock)


def test_what_is_due_waits_even_where_the_shop_wrote_last(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    store.write(lambda writing: shop_answers(writing, clock.now + 1)).result()
    store.write(lambda writing: triage.snooze(writing, ONLY, clock.now + HOUR)).result()
    clock.now += HOUR
    store.write(lambda writing: triage.wake_due(writing, writing.now)).result()
    assert in_view(store, View.WAITING, clock)
    assert row(store).woke
    clock.now += HOUR
    store.write(lambda writing: shop_answers(writing, clock.now)).result()
    assert not row(store).woke
    assert not in_view(store, View.WAITING, clock)


def test_done_ends_that_somebody_is_back(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    store.write(lambda writing: triage.snooze(writing, ONLY, clock.now)).result()
    store.write(lambda writing: triage.wake_due(writing, writing.now)).result()
    assert row(store).woke
    store.write(lambda writing: triage.finish(writing, ONLY)).result()
    assert not row(store).woke
    assert not in_view(store, View.WAITING, clock)


@given(acts=st.lists(st.sampled_from(sorted(ACTS)), max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_undo_brings_every_act_back_in_its_order(store: Store, clock: Clock, acts: list[str]) -> None:
    writes(store, 1, clock)
    seen = []
    taken = []
    for name in acts:
        seen.append(state(store))
        taken.append(ACTS[name](store))
    for known in reversed(taken):
        deeds.undo(store, known).result()
        assert state(store) == seen.pop()


def test_undo_does_not_hide_what_was_written_meanwhile(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    first = deeds.snooze(store, ONLY, clock.now + HOUR).result()
    second = deeds.wake(store, ONLY).result()
    writes(store, 2, clock)
    deeds.undo(store, second).result()
    assert in_view(store, View.WAITING, clock)
    deeds.undo(store, first).result()
    assert in_view(store, View.WAITING, clock)


def test_who_is_shut_out_is_in_no_view_but_spam_and_stays_there(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    known = deeds.shut(store, ONLY, Shut.SPAM).result()
    writes(store, 2, clock)
    views = [view for view in View if in_view(store, view, clock)]
    assert views == [View.SPAM]
    counts = store.read(lambda db: conversations.counts(db, clock.now)).result()
    assert (counts.waiting, counts.unread, counts.spam) == (0, 0, 1)
    spam = Filter(View.ALL, None, search_query.parse("is:spam", date(2026, 9, 21)))
    assert store.read(lambda db: conversations.page(db, spam, clock.now)).result()
    deeds.undo(store, known).result()
    assert in_view(store, View.WAITING, clock)


def test_the_last_message_can_be_new_again(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    writes(store, 2, clock)
    deeds.see(store, ONLY).result()
    assert row(store).unread == 0
    known = deeds.unsee(store, ONLY).result()
    assert row(store).unread == 1
    deeds.undo(store, known).result()
    assert row(store).unread == 0


def test_a_label_is_renamed_and_comes_back_with_whoever_carried_it(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    vip = deeds.make_label(store, "VIP").result()
    other = deeds.make_label(store, "Wholesale").result()
    assert deeds.put_label(store, vip, ONLY).result() == ONLY
    assert deeds.put_label(store, vip, ONLY).result() == ()
    first, second = store.read(labels.everything).result()
    assert first.hue != second.hue
    assert first.shape != second.shape
    assert not deeds.change_label(store, replace(first, name="wholesale")).result()
    assert deeds.change_label(store, replace(first, name="Regular", shape="cross")).result()
    assert [(label.name, label.shape) for label in row(store).labels] == [("Regular", "cross")]
    removed = deeds.remove_label(store, vip).result()
    assert removed
    assert row(store).labels == ()
    deeds.bring_label_back(store, removed).result()
    assert [label.name for label in row(store).labels] == ["Regular"]
    assert deeds.take_label_off(store, other, ONLY).result() == ()


def test_a_label_is_found_in_capitals_of_every_script(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    label = deeds.make_label(store, "Оптовики Ärger").result()
    assert deeds.make_label(store, "оптовики ärger").result() == label
    deeds.put_label(store, label, ONLY).result()
    for typed in ('label:"оптовики ärger"', 'label:"ОПТОВИКИ ÄRGER"'):
        chosen = Filter(View.ALL, None, search_query.parse(typed, date(2026, 9, 21)))
        assert store.read(lambda db, chosen=chosen: conversations.page(db, chosen, clock.now)).result()  # type: ignore[misc]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("label:vip", True), ("-label:vip", False), ("-label:other", True), ("-is:done -from:bo", True)],
)
def test_a_view_leaves_out_what_stands_behind_a_minus(store: Store, clock: Clock, typed: str, shown: bool) -> None:
    writes(store, 1, clock)
    deeds.put_label(store, deeds.make_label(store, "VIP").result(), ONLY).result()
    query = search_query.parse(typed, date(2026, 9, 21))
    assert query.names_conversations
    chosen = Filter(View.ALL, None, query)
    assert bool(store.read(lambda db: conversations.page(db, chosen, clock.now)).result()) == shown


def test_labels_go_with_their_conversation(store: Store, clock: Clock) -> None:
    writes(store, 1, clock)
    vip = store.write(lambda writing: labels.make(writing, "VIP", 2, "diamond")).result()
    assert store.write(lambda writing: labels.make(writing, "VIP")).result() == vip
    store.write(lambda writing: labels.put(writing, vip, ONLY)).result()
    store.write(lambda writing: writing.db.execute("DELETE FROM message")).result()
    store.write(lambda writing: writing.db.execute("DELETE FROM conversation")).result()
    assert store.read(lambda db: db.execute("SELECT count(*) FROM labelled").fetchone()[0]).result() == 0
    assert [label.name for label in store.read(labels.everything).result()] == ["VIP"]


def test_a_saved_filter_of_the_same_name_is_replaced(store: Store) -> None:
    store.write(lambda writing: saved_filters.save(writing, "Big", "label:big")).result()
    number = store.write(lambda writing: saved_filters.save(writing, "Big", "label:big is:waiting")).result()
    assert [each.typed for each in store.read(saved_filters.everything).result()] == ["label:big is:waiting"]
    store.write(lambda writing: saved_filters.remove(writing, number)).result()
    assert store.read(saved_filters.everything).result() == ()


COUNTED = [View.WAITING, View.ENDING, View.UNREAD, View.SNOOZED, View.FAILED, View.DONE, View.STARRED, View.SPAM]


@pytest.mark.parametrize("view", COUNTED)
def test_a_count_reads_one_index_and_no_table(store: Store, view: View) -> None:
    query = f"EXPLAIN QUERY PLAN SELECT count(*) FROM living_conversation c WHERE {narrowing.VIEWS[view]}"
    steps = store.read(lambda db: db.execute(query, narrowing.moments(NOON)).fetchall()).result()
    assert [f"COVERING INDEX conversation_{view}" in step[3] for step in steps] == [True], steps


@pytest.mark.parametrize(
    "view", [View.WAITING, View.UNREAD, View.SNOOZED, View.FAILED, View.DONE, View.STARRED, View.SPAM]
)
def test_a_page_is_read_in_order(store: Store, view: View) -> None:
    query = (
        f"EXPLAIN QUERY PLAN SELECT c.id FROM living_conversation c WHERE {narrowing.VIEWS[view]}"
        " AND (c.last_at, c.id) < (:now, 5) ORDER BY c.last_at DESC, c.id DESC LIMIT 50"
    )
    steps = store.read(lambda db: db.execute(query, narrowing.moments(NOON)).fetchall()).result()
    assert "USING" in steps[0][3]
    assert f"conversation_{view}" in steps[0][3]
    assert not [step for step in steps if "TEMP B-TREE" in step[3]]


def shop_holds_an_answer(writing: Writing) -> int:
    return sends.queue(writing, 1, Parcel("One moment"), Author.OWNER, "c1")


@pytest.mark.parametrize("act", ["finish", "snooze", "see"])
def test_what_is_written_after_an_answer_was_taken_back_is_new(store: Store, clock: Clock, act: str) -> None:
    """The answer was the newest message of the whole shop, so that its number was free again."""
    writes(store, 1, clock)
    held = store.write(shop_holds_an_answer).result()
    ACTS[act](store)
    assert store.write(lambda writing: sends.take_back(writing, [held])).result()
    clock.now += 1000
    writes(store, 2, clock)
    (row,) = store.read(lambda db: conversations.page(db, Filter(View.WAITING), clock.now)).result()
    assert (row.done, row.snoozed_until, row.unread) == (False, None, 1 if act == "see" else 2)


@pytest.mark.parametrize("delete", ["message WHERE id = 3", "message WHERE id >= 2", "message", "asset"])
def test_no_number_is_given_again(store: Store, clock: Clock, delete: str) -> None:
    for number in (1, 2, 3):
        writes(store, number, clock)
    store.write(lambda writing: writing.db.execute(f"DELETE FROM {delete}")).result()
    connect(store)
    writes(store, 4, clock)
    assert store.read(lambda db: db.execute("SELECT max(id) FROM message").fetchone()).result() == (4,)
