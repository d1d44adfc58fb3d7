"""Nobody counts as answered by what was written before their message came, whatever times Meta gives."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import Event, MessageEchoed, MessageReceived
from conwerz_desktop.domain.messages import Author, Content
from conwerz_desktop.domain.views import View
from conwerz_desktop.services import intake
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import conversations, messages, notices, sends
from conwerz_desktop.store.conversations import ConversationRow, Filter
from conwerz_desktop.store.database import Store
from tests.unit.conftest import ANA, NOON, NUMBER, Clock, lay_shop

BO = Address(NUMBER, "34600")
SECOND = 1000


def written(number: int, at: int, address: Address = BO) -> MessageReceived:
    return MessageReceived(address, f"wamid.{number}", at, Content(f"message {number}"))


def hear(store: Store, *events: Event) -> None:
    store.write(lambda writing: intake.apply(writing, events)).result()


def the_one(store: Store) -> ConversationRow:
    (row,) = store.read(lambda db: conversations.page(db, Filter(View.ALL), NOON)).result()
    return row


def answer(store: Store) -> int:
    """The owner has the conversation before them, and writes."""
    opened = the_one(store).id
    store.write(lambda writing: conversations.see(writing, opened)).result()
    return Outbox(store).answer(opened, "With pleasure").result()


def who_wrote(store: Store) -> list[Author]:
    opened = the_one(store).id
    page = store.read(lambda db: messages.page(db, opened)).result()
    return [row.author for row in reversed(page)]


def assert_waits(store: Store) -> None:
    row = the_one(store)
    assert (row.waiting, row.unread) == (True, 1)
    assert list(store.read(lambda db: notices.unread(db, [row.id])).result()) == [row.id], "a notice tells of it"


def test_who_writes_in_the_second_of_our_answer_stands_below_it_and_waits(store: Store, clock: Clock) -> None:
    """WhatsApp tells whole seconds: by its time alone the message would be older than the answer."""
    hear(store, written(1, NOON - 9 * SECOND))
    clock.now = NOON + 400
    answer(store)
    clock.now = NOON + 900
    hear(store, written(2, NOON))
    assert_waits(store)
    assert the_one(store).last_text == "message 2"
    assert who_wrote(store) == [Author.CUSTOMER, Author.OWNER, Author.CUSTOMER]


def test_a_second_delivery_moves_nothing(store: Store, clock: Clock) -> None:
    hear(store, written(1, NOON))
    clock.now = NOON + 400
    answer(store)
    hear(store, written(1, NOON))
    assert who_wrote(store) == [Author.CUSTOMER, Author.OWNER]
    assert not the_one(store).waiting


@pytest.mark.parametrize("address", [ANA, BO], ids=["Messenger", "WhatsApp"])
def test_what_was_under_way_while_the_owner_wrote_waits(store: Store, clock: Clock, address: Address) -> None:
    """Older than the answer by Meta's time, and yet nobody had read it."""
    hear(store, written(1, NOON - 9 * SECOND, address))
    answer(store)
    clock.now += 3 * SECOND
    hear(store, written(2, NOON - 2 * SECOND, address))
    assert_waits(store)


def test_an_answer_from_elsewhere_may_be_heard_of_before_its_question(store: Store, clock: Clock) -> None:
    """Deliveries overtake each other; whoever answered in another program had read what is older."""
    hear(store, MessageEchoed(BO, "wamid.e", NOON, Content("from the phone")))
    clock.now += 3 * SECOND
    hear(store, written(1, NOON - SECOND))
    assert (the_one(store).waiting, the_one(store).unread) == (False, 0)


@pytest.mark.parametrize("echo_first", [True, False])
def test_in_the_second_of_an_answer_from_elsewhere_a_customer_waits(store: Store, *, echo_first: bool) -> None:
    """Nobody reads and answers within one second, and what waits too long is seen; what does not is lost."""
    events: list[Event] = [MessageEchoed(BO, "wamid.e", NOON, Content("from the phone")), written(1, NOON)]
    hear(store, *(events if echo_first else reversed(events)))
    assert_waits(store)


def test_what_is_sent_again_answers_what_came_since(store: Store, clock: Clock) -> None:
    hear(store, written(1, NOON - SECOND))
    message = answer(store)
    store.write(lambda writing: sends.fail(writing, message, "server_error")).result()
    clock.now += SECOND
    hear(store, written(2, clock.now))
    assert_waits(store)
    clock.now += SECOND
    Outbox(store).send_again(message).result()
    assert not the_one(store).waiting


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(1, 700), st.integers(0, 2500)), min_size=1, max_size=12))
def test_whoever_wrote_last_here_decides(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[bool, int, int]]
) -> None:
    """Not what Meta's whole seconds say. Each step is who writes, after how long, and how late it comes."""
    folder, clock = tmp_path_factory.mktemp("waiting"), Clock()
    store = Store(folder / "conwerz.db", lay_shop(folder), clock)
    try:
        hear(store, written(0, NOON - 9 * SECOND))
        for number, (customer, passes, late) in enumerate(steps, 1):
            clock.now += passes
            if customer:
                hear(store, written(number, (clock.now - late) // SECOND * SECOND))
            else:
                answer(store)
            assert the_one(store).waiting is customer
    finally:
        store.close()
