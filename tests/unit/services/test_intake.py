"""Whatever order events come in, and however often: one conversation a person, one row a message."""

import random
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.events import (
    Event,
    MessageEchoed,
    MessageEdited,
    MessageReceived,
    MessageUnsent,
    Progressed,
    Reacted,
    Unrecognised,
)
from conwerz_desktop.domain.messages import Attachment, Author, Content, Kind, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.views import View
from conwerz_desktop.services import intake
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import conversations, database, messages, sends, unrecognised
from conwerz_desktop.store.conversations import ConversationRow, Filter
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.messages import MessageRow
from tests.unit.conftest import ANA, INSTAGRAM, NOON, NUMBER, PAGE, Clock, connect

DAY = 86_400_000
PAGE_OF_NOBODY = Address(Asset(Channel.MESSENGER, "404"), "psid-ana")


def received(number: int, text: str = "", address: Address = ANA, **more: Any) -> MessageReceived:
    return MessageReceived(address, f"mid.{number}", NOON - 1000 + number, Content(text or f"message {number}"), **more)


def apply(store: Store, *events: Event) -> None:
    store.write(lambda writing: intake.apply(writing, events)).result()


def inbox(store: Store) -> tuple[ConversationRow, ...]:
    return store.read(lambda db: conversations.page(db, Filter(View.ALL), NOON)).result()


def thread(store: Store) -> list[MessageRow]:
    """Of the newest conversation, oldest first."""
    newest = inbox(store)[0].id
    return list(reversed(store.read(lambda db: messages.page(db, newest)).result()))


def answer(store: Store, text: str = "With pleasure") -> int:
    """Queued and under way: Meta may have it."""
    message = Outbox(store, lambda: "our-correlation").answer(inbox(store)[0].id, text).result()
    store.write(lambda writing: sends.start(writing, message)).result()
    return message


def settle(store: Store, message: int, meta_id: str = "mid.ours") -> None:
    """Meta's reply to our call."""

    def write(writing: Writing) -> None:
        sends.settle(writing, message, meta_id)
        conversations.refresh(writing)

    store.write(write).result()


def only_answer(store: Store) -> MessageRow:
    (row,) = [row for row in thread(store) if row.author is not Author.CUSTOMER]
    return row


def test_a_message_makes_its_conversation_and_waits_for_the_owner(store: Store) -> None:
    apply(store, received(1, "Do you ship?", sender=Profile("Ana")))
    (row,) = inbox(store)
    assert (row.profile.name, row.last_text, row.unread, row.waiting) == ("Ana", "Do you ship?", 1, True)
    assert row.last_inbound_at == NOON - 999


def test_a_second_delivery_changes_nothing(store: Store) -> None:
    apply(store, received(1), received(2))
    before = (inbox(store), thread(store))
    apply(store, received(1), received(2))
    assert (inbox(store), thread(store)) == before


def test_in_a_long_run_of_messages_each_is_written_once(store: Store) -> None:
    """They are asked for together, before the first of them is written."""
    apply(store, received(3))
    run = [received(number) for number in range(intake.WORTH_ASKING_AHEAD)]
    apply(store, *run, received(5), received(99, address=PAGE_OF_NOBODY), MessageUnsent(ANA, "mid.7", NOON), *run)
    assert [row.meta_id for row in thread(store)] == [each.message_id for each in run]


def test_an_album_is_one_conversation(store: Store) -> None:
    apply(store, *(received(number) for number in range(6)))
    assert len(inbox(store)) == 1
    assert len(thread(store)) == 6


def test_order_is_metas_time_then_metas_id(store: Store) -> None:
    same_moment = [MessageReceived(ANA, f"mid.{letter}", NOON - 5, Content(letter)) for letter in "ba"]
    apply(store, received(999), *same_moment, received(1))
    assert [row.meta_id for row in thread(store)] == ["mid.1", "mid.a", "mid.b", "mid.999"]


def test_a_person_is_found_again_by_any_of_their_ids(store: Store) -> None:
    apply(store, received(1, address=Address(NUMBER, "34600")))
    apply(store, received(2, address=Address(NUMBER, "ES.77"), sender=Profile(other_ids=("34600",))))
    apply(store, received(3, address=Address(NUMBER, "ES.77")))
    assert len(inbox(store)) == 1


def test_the_same_id_at_another_asset_is_another_person(store: Store) -> None:
    apply(store, received(1), received(2, address=Address(INSTAGRAM, ANA.person)))
    assert len(inbox(store)) == 2


def test_what_belongs_to_no_asset_of_ours_is_not_kept(store: Store) -> None:
    apply(store, received(1, address=Address(PAGE.__class__(PAGE.channel, "999"), "x")))
    assert inbox(store) == ()


def test_what_has_expired_is_not_taken_in(store: Store) -> None:
    apply(store, MessageReceived(ANA, "old", NOON - 90 * DAY, Content("hello")))
    assert inbox(store) == ()


def test_what_expires_is_invisible_before_any_purge(store: Store, clock: Clock) -> None:
    apply(store, received(1))
    clock.now += 90 * DAY
    assert inbox(store) == ()


@pytest.mark.parametrize("echo_first", [True, False])
def test_answer_and_echo_are_one_bubble(store: Store, echo_first: bool) -> None:
    apply(store, received(1))
    message = answer(store)
    echo = MessageEchoed(ANA, "mid.ours", NOON + 7, Content("With pleasure"), correlation="our-correlation")
    steps = [lambda: apply(store, echo), lambda: settle(store, message)]
    for step in steps if echo_first else reversed(steps):
        step()
    row = only_answer(store)
    assert (row.meta_id, row.progress, row.author, row.sent_at) == ("mid.ours", Progress.SENT, Author.OWNER, NOON + 7)


def test_an_echo_of_an_answer_that_was_read_again_is_the_same_bubble(store: Store) -> None:
    """A Messenger conversation, read again, writes `m_` before the id (contract 2.4)."""
    apply(store, received(1))
    settle(store, answer(store), "m_mid.ours")
    apply(store, MessageEchoed(ANA, "mid.ours", NOON, Content("With pleasure"), "our-correlation"))
    assert only_answer(store).meta_id == "mid.ours"


def test_an_echo_without_correlation_that_came_first_is_taken_in(store: Store) -> None:
    apply(store, received(1))
    message = answer(store)
    apply(store, MessageEchoed(ANA, "mid.ours", NOON + 7, Content("With pleasure")))
    settle(store, message)
    assert only_answer(store).author is Author.OWNER


def test_an_instagram_echo_is_known_by_its_words(store: Store) -> None:
    ana = Address(INSTAGRAM, "igsid")
    apply(store, received(1, address=ana))
    answer(store)
    apply(store, MessageEchoed(ana, "aWdf1", NOON + 7, Content("With pleasure")))
    assert (only_answer(store).meta_id, only_answer(store).progress) == ("aWdf1", Progress.SENT)


def test_an_answer_from_another_program_ends_the_waiting(store: Store) -> None:
    apply(store, received(1), MessageEchoed(ANA, "mid.suite", NOON + 7, Content("Yes, we do")))
    assert only_answer(store).author is Author.ELSEWHERE
    assert (inbox(store)[0].waiting, inbox(store)[0].unread) == (False, 0)


def test_a_status_finds_an_answer_by_its_correlation(store: Store) -> None:
    ana = Address(NUMBER, "34600")
    apply(store, received(1, address=ana))
    answer(store)
    apply(store, Progressed(ana, Progress.DELIVERED, NOON, ("wamid.1",), correlation="our-correlation"))
    assert (only_answer(store).meta_id, only_answer(store).progress) == ("wamid.1", Progress.DELIVERED)


def test_a_report_that_comes_before_metas_answer_is_kept_for_it(store: Store) -> None:
    apply(store, received(1))
    message = answer(store)
    apply(store, Progressed(ANA, Progress.READ, NOON, ("mid.ours",)))
    settle(store, message)
    assert only_answer(store).progress is Progress.READ


def test_a_watermark_reaches_every_answer_before_it_and_none_after(store: Store) -> None:
    echoes = [MessageEchoed(ANA, f"mid.{at}", NOON + at, Content("x")) for at in (1, 2, 3)]
    apply(store, *echoes, Progressed(ANA, Progress.READ, NOON, watermark_at=NOON + 2))
    assert [row.progress for row in thread(store)] == [Progress.READ, Progress.READ, Progress.SENT]


def test_failure_counts_only_when_nothing_better_is_known(store: Store) -> None:
    ana = Address(NUMBER, "34600")
    echo = MessageEchoed(ana, "wamid.1", NOON, Content("x"))
    failed = Progressed(ana, Progress.FAILED, NOON, ("wamid.1",), error_code=131026)
    apply(store, echo, failed)
    assert (only_answer(store).progress, only_answer(store).problem is None) == (Progress.FAILED, False)
    apply(store, Progressed(ana, Progress.DELIVERED, NOON, ("wamid.1",)), failed)
    assert only_answer(store).progress is Progress.DELIVERED


@pytest.mark.parametrize("unsent_first", [True, False])
def test_unsent_words_are_gone_and_do_not_come_back(store: Store, unsent_first: bool) -> None:
    picture = Content("a secret", (Attachment(Kind.IMAGE, "https://cdn.example/1.png"),))
    events: Sequence[Event] = (
        MessageReceived(ANA, "mid.1", NOON, picture),
        MessageUnsent(ANA, "mid.1", NOON + 5),
    )
    apply(store, *(reversed(events) if unsent_first else events))
    apply(store, *events)
    (row,) = thread(store)
    assert row.unsent
    assert row.content == Content()
    assert row.sent_at == NOON


@pytest.mark.parametrize("edit_first", [True, False])
def test_the_last_edit_stands(store: Store, edit_first: bool) -> None:
    events: Sequence[Event] = (
        MessageReceived(ANA, "mid.1", NOON, Content("four bowls")),
        MessageEdited(ANA, "mid.1", "five bowls", NOON + 5),
        MessageEdited(ANA, "mid.1", "six bowls", NOON + 9),
    )
    apply(store, *(reversed(events) if edit_first else events))
    (row,) = thread(store)
    assert (row.content.text, row.edited, row.sent_at) == ("six bowls", True, NOON)


@pytest.mark.parametrize("reaction_first", [True, False])
def test_a_reaction_finds_its_message_and_can_be_taken_back(store: Store, reaction_first: bool) -> None:
    events: Sequence[Event] = (received(1), Reacted(ANA, "mid.1", "❤️", NOON))
    apply(store, *(reversed(events) if reaction_first else events))
    assert [reaction.emoji for reaction in thread(store)[0].reactions] == ["❤️"]
    apply(store, Reacted(ANA, "mid.1", "", NOON + 1), Reacted(ANA, "mid.1", "❤️", NOON))
    assert thread(store)[0].reactions == ()


def test_reading_takes_the_count_away_until_the_next_message(store: Store) -> None:
    apply(store, received(1), received(2))
    assert inbox(store)[0].unread == 2
    store.write(lambda writing: conversations.see(writing, inbox(store)[0].id)).result()
    assert inbox(store)[0].unread == 0
    apply(store, received(3))
    assert inbox(store)[0].unread == 1


@pytest.mark.parametrize("answered", [True, False])
def test_a_message_that_meta_delivers_late_is_not_overlooked(store: Store, clock: Clock, answered: bool) -> None:
    """Hours late it stands in the middle of the thread, and still waits for the owner."""
    apply(store, received(2))
    if answered:
        answer(store)
    store.write(lambda writing: conversations.see(writing, inbox(store)[0].id)).result()
    clock.now += 2 * 3_600_000
    apply(store, received(1, "Please cancel my order"))
    assert (inbox(store)[0].waiting, inbox(store)[0].unread) == (True, 1)


def test_what_cannot_be_read_is_kept_once(store: Store) -> None:
    event = Unrecognised({"object": "page", "entry": [{"id": "1", "note": "\ud83d"}]}, "unknown_field")
    apply(store, event, event)
    kept = store.read(lambda db: [raw for _, raw in unrecognised.everything(db)]).result()
    assert kept == [event.raw]


EXPIRED = NOON - 90 * DAY  # the horizon itself
TABLES = ("message", "conversation", "person", "address", "reaction", "early_report", "unrecognised")


def about(at: int) -> list[Event]:
    """One event of every kind that has a time, at that time."""
    return [
        MessageReceived(ANA, "mid.1", at, Content("hello")),
        MessageEchoed(ANA, "mid.1", at, Content("hello")),
        MessageEdited(ANA, "mid.1", "hello", at),
        MessageUnsent(ANA, "mid.1", at),
        Reacted(ANA, "mid.1", "❤️", at),
        Progressed(ANA, Progress.DELIVERED, at, ("mid.1",)),
        Progressed(ANA, Progress.READ, at, watermark_at=at),
        Unrecognised({"note": "hello"}, "unknown_field", occurred_at=at),
    ]


def rows(store: Store) -> int:
    counts = " + ".join(f"(SELECT count(*) FROM {table})" for table in TABLES)
    return int(store.read(lambda db: db.execute(f"SELECT {counts}").fetchone()[0]).result())


@pytest.mark.parametrize("event", about(EXPIRED), ids=lambda event: type(event).__name__)
def test_nothing_of_what_has_expired_is_kept(store: Store, event: Event) -> None:
    """Rule 7: whatever the event, it cannot bring back what was erased, nor whom it was about.

    The relay has confirmed our clock: no doubt about the time is left.
    """
    store.time.hear_relay(0)
    apply(store, event)
    assert rows(store) == 0


@pytest.mark.parametrize("event", about(EXPIRED + DAY + 1), ids=lambda event: type(event).__name__)
def test_what_has_not_expired_is_kept(store: Store, event: Event) -> None:
    apply(store, event)
    assert rows(store) > 0


def test_an_edit_does_not_outlive_its_message(store: Store) -> None:
    """The message that was edited may have been written a day before."""
    store.time.hear_relay(0)
    apply(store, MessageEdited(ANA, "mid.1", "hello", EXPIRED + DAY))
    assert rows(store) == 0


def test_a_quote_goes_with_what_it_quotes(store: Store, clock: Clock) -> None:
    quoting = MessageReceived(ANA, "mid.2", NOON, Content("this one", reply_to="mid.1"))
    apply(store, MessageReceived(ANA, "mid.1", NOON - DAY, Content("the green bowl")), quoting)
    quoted = thread(store)[1].quoted
    assert quoted is not None
    assert quoted.text == "the green bowl"
    clock.now += 90 * DAY - 1
    assert [(row.meta_id, row.quoted) for row in thread(store)] == [("mid.2", None)]


@pytest.mark.parametrize(
    ("report", "known"),
    [
        (Progressed(Address(NUMBER, "34600"), Progress.READ, NOON, ("wamid.1",)), (Progress.READ, False)),
        (
            Progressed(Address(NUMBER, "34600"), Progress.FAILED, NOON, ("wamid.1",), error_code=131026),
            (Progress.FAILED, True),
        ),
    ],
    ids=["read", "failed"],
)
def test_what_became_of_an_echo_is_kept_when_it_is_taken_in(
    store: Store, report: Progressed, known: tuple[Progress, bool]
) -> None:
    """The echo was a bubble of its own; the screens are told that it is gone."""
    apply(store, received(1, address=report.address))
    message = answer(store)
    apply(store, MessageEchoed(report.address, "wamid.1", NOON + 7, Content("With pleasure")), report)
    (bubble,) = (row.id for row in thread(store) if row.author is Author.ELSEWHERE)
    told: list[Changes] = []
    store.subscribe(told.append)
    settle(store, message, "wamid.1")
    row = only_answer(store)
    assert (row.id, row.meta_id, row.sent_at) == (message, "wamid.1", NOON + 7)
    assert (row.progress, row.problem is not None) == known
    assert {message, bubble} <= told[-1].messages


def test_what_is_sent_again_is_another_message(store: Store) -> None:
    """The first attempt did arrive after all: its echo is not the second attempt's."""
    apply(store, received(1))
    correlations = iter(("first", "second"))
    outbox = Outbox(store, lambda: next(correlations))
    message = outbox.answer(inbox(store)[0].id, "With pleasure").result()
    store.write(lambda writing: sends.start(writing, message)).result()
    store.write(lambda writing: sends.doubt(writing, message)).result()
    outbox.send_again(message).result()
    apply(store, MessageEchoed(ANA, "mid.first", NOON + 7, Content("With pleasure"), correlation="first"))
    assert {row.meta_id: row.progress for row in thread(store)[1:]} == {
        "mid.first": Progress.SENT,
        "local:second": Progress.QUEUED,
    }
    apply(store, MessageEchoed(ANA, "mid.second", NOON + 9, Content("With pleasure"), correlation="second"))
    assert {row.meta_id for row in thread(store)[1:]} == {"mid.first", "mid.second"}


STORY: tuple[Event, ...] = (
    received(1, sender=Profile("Ana")),
    received(2),
    received(3),
    MessageEchoed(ANA, "mid.e1", NOON + 10, Content("from the phone")),
    MessageEchoed(ANA, "mid.e2", NOON + 20, Content("from the suite")),
    MessageEdited(ANA, "mid.2", "edited", NOON + 30),
    MessageUnsent(ANA, "mid.3", NOON + 31),
    Reacted(ANA, "mid.e1", "👍", NOON + 32),
    Progressed(ANA, Progress.DELIVERED, NOON + 33, ("mid.e1", "mid.e2")),
    Progressed(ANA, Progress.READ, NOON + 34, watermark_at=NOON + 15),
)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 5))
def test_any_order_and_any_repetition_tell_the_same_story(seed: int, pages: int) -> None:
    shuffled = list(STORY) + random.Random(seed).choices(STORY, k=5)
    random.Random(seed).shuffle(shuffled)
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "conwerz.db", database.new_key(), lambda: NOON)
        connect(store)
        for start in range(pages):
            apply(store, *shuffled[start::pages])
        told = [
            (row.meta_id, row.content.text, row.progress, row.unsent, row.edited, row.reactions)
            for row in thread(store)
        ]
        summary = [
            (row.profile.name, row.last_text, row.unread, row.waiting, row.last_inbound_at) for row in inbox(store)
        ]
        store.close()
    assert told == [
        ("mid.1", "message 1", Progress.RECEIVED, False, False, ()),
        ("mid.2", "edited", Progress.RECEIVED, False, True, ()),
        ("mid.3", "", Progress.RECEIVED, True, False, ()),
        ("mid.e1", "from the phone", Progress.READ, False, False, (messages.Reaction("👍", by_shop=False),)),
        ("mid.e2", "from the suite", Progress.DELIVERED, False, False, ()),
    ]
    assert summary == [("Ana", "from the suite", 0, False, NOON + 32)]
