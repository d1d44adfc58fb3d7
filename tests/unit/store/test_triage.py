"""Done and snoozed leave Waiting, and come back when the customer writes, or when it is time."""

import pytest

from conwerz_desktop.domain.events import MessageReceived, MessageUnsent
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.domain.views import View
from conwerz_desktop.services import intake
from conwerz_desktop.store import conversations, labels, narrowing, saved_filters, triage
from conwerz_desktop.store.conversations import ConversationRow, Filter
from conwerz_desktop.store.database import Store
from tests.unit.conftest import ANA, NOON, Clock

HOUR = 3_600_000
ONLY = (1,)


def writes(store: Store, number: int, clock: Clock, text: str = "Hello?") -> None:
    told = MessageReceived(ANA, f"mid.{number}", clock.now, Content(text))
    store.write(lambda writing: intake.apply(writing, [told])).result()


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
    assert store.read(lambda db: triage.next_due(db, clock.now)).result() == clock.now + HOUR
    clock.now += HOUR
    assert not in_view(store, View.SNOOZED, clock)
    assert in_view(store, View.WAITING, clock)
    assert store.read(lambda db: triage.next_due(db, clock.now)).result() is None


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


COUNTED = [View.WAITING, View.ENDING, View.UNREAD, View.SNOOZED, View.FAILED, View.DONE, View.STARRED]


@pytest.mark.parametrize("view", COUNTED)
def test_a_count_reads_one_index_and_no_table(store: Store, view: View) -> None:
    query = f"EXPLAIN QUERY PLAN SELECT count(*) FROM living_conversation c WHERE {narrowing.VIEWS[view]}"
    steps = store.read(lambda db: db.execute(query, narrowing.moments(NOON)).fetchall()).result()
    assert [f"COVERING INDEX conversation_{view}" in step[3] for step in steps] == [True], steps


@pytest.mark.parametrize("view", [View.WAITING, View.UNREAD, View.SNOOZED, View.FAILED, View.DONE, View.STARRED])
def test_a_page_is_read_in_order(store: Store, view: View) -> None:
    query = (
        f"EXPLAIN QUERY PLAN SELECT c.id FROM living_conversation c WHERE {narrowing.VIEWS[view]}"
        " AND (c.last_at, c.id) < (:now, 5) ORDER BY c.last_at DESC, c.id DESC LIMIT 50"
    )
    steps = store.read(lambda db: db.execute(query, narrowing.moments(NOON)).fetchall()).result()
    assert "USING" in steps[0][3]
    assert f"conversation_{view}" in steps[0][3]
    assert not [step for step in steps if "TEMP B-TREE" in step[3]]
