"""A draft is kept for its conversation, and goes with it."""

from pathlib import Path

import pytest

from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.services import drafting, intake
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import drafts, purge
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.purge import Until
from tests.unit.conftest import ANA, NOON, Clock

DAY = 86_400_000


@pytest.fixture
def conversation(store: Store) -> int:
    event = MessageReceived(ANA, "m_1", NOON, Content("Is the vase there?"))
    store.write(lambda writing: intake.apply(writing, [event])).result()
    return 1


def kept(store: Store) -> dict[int, str]:
    return store.read(drafts.everything).result()


def test_the_last_words_are_kept(store: Store, conversation: int) -> None:
    for text in ("I", "I will look"):
        drafting.keep(store, conversation, text).result()
    assert kept(store) == {conversation: "I will look"}
    drafting.keep(store, conversation, "").result()
    assert kept(store) == {}


def test_it_is_there_after_the_end(store: Store, conversation: int, key: bytes, clock: Clock) -> None:
    drafting.keep(store, conversation, "I will look")
    path: Path = store.path
    store.close()
    again = Store(path, key, clock)
    assert kept(again) == {conversation: "I will look"}
    again.close()


def test_an_answer_is_a_draft_no_more(store: Store, conversation: int) -> None:
    drafting.keep(store, conversation, "Yes").result()
    Outbox(store).answer(conversation, "Yes").result()
    assert kept(store) == {}


def test_it_expires_and_goes_with_the_last_message(store: Store, conversation: int, clock: Clock) -> None:
    drafting.keep(store, conversation, "I will look").result()
    clock.now += 91 * DAY
    store.time.hear_relay(0)
    assert kept(store) == {}
    until = Until(messages=NOON, receipts=0)
    for slice_ in (purge.erase_messages, purge.erase_conversations):
        store.write(lambda writing, slice_=slice_: slice_(writing, until, 100)).result()
    assert store.read(lambda db: db.execute("SELECT count(*) FROM draft").fetchone()[0]).result() == 0


def test_nothing_is_kept_for_a_conversation_that_is_gone(store: Store) -> None:
    drafting.keep(store, 99, "I will look").result()
    assert kept(store) == {}
