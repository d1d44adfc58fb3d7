"""A message is found by its id in whatever week it lies, and stored once."""

import pytest

from conwerz_desktop.domain.events import Event, MessageEdited, MessageReceived, MessageUnsent
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.services import intake
from conwerz_desktop.store import messages
from conwerz_desktop.store.database import Store
from tests.unit.conftest import ANA, NOON

DAY = 86_400_000


def apply(store: Store, *events: Event) -> None:
    store.write(lambda writing: intake.apply(writing, events)).result()


def rows(store: Store, columns: str = "meta_id, text, sent_at") -> list[tuple[object, ...]]:
    return store.read(lambda db: db.execute(f"SELECT {columns} FROM message ORDER BY sent_at").fetchall()).result()


def received(meta_id: str, days: float, text: str = "teapot") -> MessageReceived:
    return MessageReceived(ANA, meta_id, NOON - int(days * DAY), Content(text))


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("days", [0, 0.001, 6, 30, 80])
def test_an_id_is_stored_once_whatever_time_it_comes_with(store: Store, days: float, *, together: bool) -> None:
    first, again = received("mid.1", 0), received("mid.1", days, "again")
    if together:
        apply(store, first, again)
    else:
        apply(store, first)
        apply(store, again)
    assert rows(store) == [("mid.1", "teapot", NOON)]


@pytest.mark.parametrize(("first", "second"), [("mid.1", "m_mid.1"), ("m_mid.1", "mid.1")])
def test_both_spellings_are_one_message(store: Store, first: str, second: str) -> None:
    apply(store, received(first, 3), received(second, 3))
    assert rows(store, "meta_id") == [(first,)]


def test_an_unsending_reaches_a_message_of_another_week(store: Store) -> None:
    apply(store, *(received(f"mid.{day}", day) for day in range(40)))
    apply(store, MessageUnsent(ANA, "mid.33", NOON))
    assert rows(store, "meta_id, text")[6] == ("mid.33", "")


def test_a_message_moves_to_the_week_of_its_own_time(store: Store) -> None:
    apply(store, MessageEdited(ANA, "mid.1", "edited", NOON), received("mid.1", 8))
    apply(store, received("mid.1", 8))
    assert rows(store) == [("mid.1", "edited", NOON - 8 * DAY)]


def test_finding_an_id_looks_into_an_index(store: Store) -> None:
    plan = "EXPLAIN QUERY PLAN SELECT message FROM known WHERE week IN (SELECT week FROM text_week) AND meta_key = 1"
    steps = [step for *_, step in store.read(lambda db: db.execute(plan).fetchall()).result()]
    assert steps[0] == "SEARCH known USING PRIMARY KEY (week=? AND meta_key=?)"


def test_what_is_known_follows_the_messages(store: Store) -> None:
    """Whatever comes, moves to another week, gets another id or goes."""
    apply(store, received("mid.1", 0), received("mid.2", 8), MessageEdited(ANA, "mid.3", "edited", NOON))
    before = known(store)
    assert before == written(store)
    apply(store, received("mid.3", 30))
    store.write(lambda writing: writing.db.execute("UPDATE message SET meta_id = 'mid.9' WHERE id = 1")).result()
    assert known(store) == written(store)
    assert len(before & known(store)) == 1
    store.write(lambda writing: writing.db.execute("DELETE FROM conversation")).result()
    assert known(store) == set()


def known(store: Store) -> set[tuple[int, ...]]:
    return set(store.read(lambda db: db.execute("SELECT week, meta_key, message FROM known").fetchall()).result())


def written(store: Store) -> set[tuple[int, ...]]:
    return set(store.read(lambda db: db.execute("SELECT week, meta_key, id FROM message").fetchall()).result())


def test_what_is_quoted_is_found_by_its_id_however_long_the_conversation_is(store: Store) -> None:
    plan = f"EXPLAIN QUERY PLAN {messages._ROWS} WHERE m.conversation = 1 ORDER BY m.sent_at DESC, m.meta_id DESC"
    steps = [step for *_, step in store.read(lambda db: db.execute(plan).fetchall()).result()]
    assert "SEARCH k USING PRIMARY KEY (week=? AND meta_key=?) LEFT-JOIN" in steps
    assert "SEARCH message USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN" in steps


def test_a_quote_finds_its_message_in_another_week(store: Store) -> None:
    quoting = MessageReceived(ANA, "mid.2", NOON, Content("this one?", (), "mid.1"))
    apply(store, received("mid.1", 20), quoting)
    newest = store.read(lambda db: messages.some(db, [2])).result()[0]
    assert newest.quoted is not None
    assert newest.quoted.text == "teapot"
