"""What the checks keep, and that counting does not read every message."""

import json

import pytest

from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.store import connection_health, connections, contacts
from conwerz_desktop.store.connection_health import Arrivals, KnownHealth
from conwerz_desktop.store.contacts import Contact
from conwerz_desktop.store.database import Store
from tests.shop import HOUR, MINUTE, Profile, Said, Talk, fill
from tests.unit.conftest import NOON, PAGE

ANA = Talk(PAGE, "ana", Profile("Ana"), (Said(2 * HOUR, "Hello"), Said(HOUR, "Still there?"), Said(MINUTE, "Yes")))


def page(store: Store) -> int:
    row = store.read(lambda db: connections.find(db, PAGE)).result()
    assert row is not None
    return row.id


def test_what_a_check_could_not_find_out_stays(store: Store) -> None:
    number = page(store)
    store.write(lambda to: connection_health.note(to, number, {"a", "b"}, ends_at=7, whole_at=8)).result()
    store.write(lambda to: connection_health.note(to, number, {"a"})).result()
    assert store.read(connection_health.everything).result() == {number: KnownHealth(frozenset({"a"}), 7, 8)}
    assert store.read(connection_health.granted).result() == {"a"}


def test_a_whole_grant_that_is_lost_is_an_entry_for_each_permission(store: Store) -> None:
    number = page(store)
    everything = {f"a_permission_with_a_long_name_{letter}" for letter in "abcdefghijkl"}
    store.write(lambda to: connection_health.note(to, number, everything)).result()
    store.write(lambda to: connection_health.note(to, number, set())).result()
    query = "SELECT facts FROM audit WHERE act = 'permission_lost' ORDER BY id"
    lost = [json.loads(facts)["what"] for (facts,) in store.read(lambda db: db.execute(query).fetchall()).result()]
    assert lost == sorted(everything)


def test_it_goes_with_its_connection_and_never_comes_without_one(store: Store) -> None:
    number = page(store)
    store.write(lambda to: connection_health.note(to, number, {"a"})).result()
    store.write(lambda to: connections.remove(to, number)).result()
    store.write(lambda to: connection_health.note(to, number, {"a"})).result()
    assert store.read(connection_health.everything).result() == {}


def test_arrivals_and_counts(store: Store) -> None:
    number = page(store)
    assert store.read(lambda db: connection_health.arrivals(db, number)).result() == Arrivals()
    fill(store, [ANA])
    found = store.read(lambda db: connection_health.arrivals(db, number)).result()
    assert (found.newest_at, found.last_at) == (NOON - MINUTE, NOON - MINUTE)
    assert store.read(connection_health.stored).result() == {number: 3}


@pytest.mark.parametrize(
    ("query", "values", "plan"),
    [
        (connection_health.STORED, (), "COVERING INDEX message_order"),
        (connection_health.NEWEST, (1,), "COVERING INDEX conversation_of_asset"),
        (connection_health.LAST, (1,), "INDEX message_order"),
    ],
)
def test_each_query_has_its_index(store: Store, query: str, values: tuple[int, ...], plan: str) -> None:
    steps = store.read(lambda db: db.execute(f"EXPLAIN QUERY PLAN {query}", values).fetchall()).result()
    assert any(plan in step[3] for step in steps), steps
    assert not any(step[3] == "SCAN message" for step in steps)


def test_contacts_add_up(store: Store) -> None:
    errand = Errand(Purpose.CHECK, "pages_messaging")
    for at in (NOON, NOON + HOUR):
        store.write(lambda to, at=at: contacts.add(to, [Contact("h", errand, 2, at, at)])).result()  # type: ignore[misc]
    assert store.read(contacts.everything).result() == (Contact("h", errand, 4, NOON, NOON + HOUR),)
    assert store.read(contacts.last_used).result() == {"pages_messaging": NOON + HOUR}
