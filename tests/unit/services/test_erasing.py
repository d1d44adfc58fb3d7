"""Forgetting a person and leaving an asset: gone from everywhere, whatever stops it, and kept away by a mark."""

import asyncio
import itertools
import random
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.comments import Comment
from conwerz_desktop.domain.events import (
    Event,
    MessageEdited,
    MessageReceived,
    Progressed,
    Unrecognised,
)
from conwerz_desktop.domain.leads import Answer, Submission
from conwerz_desktop.domain.messages import Attachment, Content, Kind, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services import drafting, intake, retention
from conwerz_desktop.services.erasing import Erasing
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import (
    audit,
    comments,
    connections,
    conversations,
    forgetting,
    holdings,
    lead_reminders,
    leads,
    purge,
    receipts,
    search,
    sends,
)
from conwerz_desktop.store.conversations import Filter, View
from conwerz_desktop.store.database import Store, Writing
from tests.unit.conftest import ANA, IN_MEMORY, INSTAGRAM, NOON, NUMBER, PAGE, Clock, lay_shop
from tests.unit.stories import PEOPLE, Told, meta_id, stories, word

DAY = 86_400_000
EXAMPLES = max(200, settings().max_examples)
CY = Address(INSTAGRAM, "17840000000000321")


@pytest.fixture
def erasing(store: Store) -> Erasing:
    return Erasing(store)


def apply(store: Store, *events: Event) -> None:
    store.write(lambda writing: intake.apply(writing, events)).result()


def table(store: Store, name: str, columns: str = "*") -> list[tuple[Any, ...]]:
    return store.read(lambda db: db.execute(f"SELECT {columns} FROM {name} ORDER BY 1").fetchall()).result()


def conversation_of(store: Store, address: Address) -> int:
    query = "SELECT conversation FROM address WHERE person_id = ?"
    return int(store.read(lambda db: db.execute(query, (address.person,)).fetchone()[0]).result())


def found(store: Store, typed: str) -> int:
    return len(store.read(lambda db: search.search(db, typed)).result())


def writes(number: int, address: Address = ANA, at: int = NOON - 1000, **more: Any) -> MessageReceived:
    return MessageReceived(address, meta_id(number), at, Content(f"{word(number)} said", **more))


def comment(store: Store, number: int, username: str | None, thread: str | None = None) -> None:
    """Without a name it is the shop's own."""
    told = Comment(
        id=meta_id(number), media_id="media.1", text=f"{word(number)} commented", commented_at=NOON - 1000 + number,
        username=username, thread=thread, by_shop=username is None,
    )  # fmt: skip

    def write(writing: Writing) -> None:
        asset = connections.find(writing.db, INSTAGRAM)
        assert asset is not None
        comments.put(writing, asset.id, told)

    store.write(write).result()


async def test_a_person_is_gone_from_everywhere(store: Store, erasing: Erasing) -> None:
    named = Profile(f"name {word(90)}", username="cy.makes")
    apply(store, *(MessageReceived(CY, meta_id(n), NOON - n, Content(word(n)), named) for n in range(5)))
    apply(store, writes(50, attachments=(Attachment(Kind.FILE, title=word(51)),)), writes(52))
    apply(store, Unrecognised({"from": {"id": CY.person}, "text": word(6)}, "new", NOON))
    apply(store, Unrecognised({"from": {"id": "else"}, "text": word(53)}, "new", NOON))
    conversation = conversation_of(store, CY)
    Outbox(store).answer(conversation, word(7)).result()
    drafting.keep(store, conversation, word(8)).result()
    comment(store, 9, "Cy.Makes")
    comment(store, 10, None, thread=meta_id(9))
    comment(store, 54, "somebody.else", thread=meta_id(9))
    counted = await erasing.count(conversation)
    assert counted == {"conversations": 1, "messages": 6, "attachments": 0, "drafts": 1, "comments": 2, "leads": 0}

    receipt = await erasing.forget(conversation)

    assert dict(receipt.counts) == {"conversations": 1, "messages": 6, "drafts": 1, "comments": 2, "unrecognised": 1}
    assert (receipt.kind, receipt.found, receipt.looked_for > 5) == (receipts.Kind.FORGET, 0, True)
    gone = [*(word(n) for n in range(11)), word(90), CY.person, "cy.makes", "Cy.Makes"]
    assert not store.prove(gone).strings
    kept = [word(50), word(51), word(52), word(53), word(54)]
    assert store.prove(kept).strings == set(kept)
    assert len(table(store, "person")) == len(table(store, "conversation")) == 1
    assert not any(found(store, word(n)) for n in range(11))
    entries = store.read(lambda db: list(audit.everything(db))).result()
    assert [entry.about is not None for entry in entries if entry.act == Act.FORGOTTEN] == [True]


async def test_the_lead_of_the_same_number_goes_with_answers_note_and_reminder(store: Store, erasing: Erasing) -> None:
    writer, other = Address(NUMBER, "34600987654"), "34600111222"
    apply(store, writes(1, writer))
    known = store.read(lambda db: connections.find(db, PAGE)).result()
    assert known

    def submit(writing: Writing, number: int, phone: str) -> int | None:
        answers = (Answer("full_name", "Full name", (word(number),), "FULL_NAME"), Answer("need", "", (word(9),), ""))
        return leads.put(writing, known.id, Submission(f"l{number}", NOON, "f", answers), [f"phone:{phone}"], phone)

    def fill(writing: Writing) -> None:
        lead = submit(writing, 2, writer.person)
        assert lead
        leads.write_note(writing, lead, word(3))
        lead_reminders.remind(writing, lead, NOON + DAY, word(4))
        submit(writing, 5, other)

    store.write(fill).result()
    conversation = conversation_of(store, writer)
    assert (await erasing.count(conversation))["leads"] == 1
    receipt = await erasing.forget(conversation)
    assert receipt.counts["leads"] == 1
    assert not store.prove([word(2), word(3), word(4), writer.person]).strings
    assert store.write(lambda writing: submit(writing, 2, writer.person)).result() is None, "told again, it stays away"
    assert [row[0] for row in table(store, "lead", "phone")] == [other]


async def test_all_conversations_of_one_person_go(store: Store, erasing: Erasing) -> None:
    """Those the owner or an address united, and those where the id alone is the same."""
    second_number = Asset(Channel.WHATSAPP, "1051")
    store.write(lambda writing: connections.add(writing, second_number, "+34 600 123 457")).result()
    first, second = Address(NUMBER, "34600987654"), Address(second_number, "34600987654")
    apply(store, writes(1, first), writes(2, second), writes(3), writes(4, CY))
    merge = "UPDATE conversation SET person = (SELECT person FROM conversation WHERE id = ?) WHERE id = ?"
    ids = (conversation_of(store, ANA), conversation_of(store, CY))
    store.write(lambda writing: writing.db.execute(merge, ids)).result()
    assert (await erasing.count(conversation_of(store, first)))["conversations"] == 2
    await erasing.forget(conversation_of(store, CY))
    assert [row[0] for row in table(store, "message", "text")] == [f"{word(1)} said", f"{word(2)} said"]
    await erasing.forget(conversation_of(store, first))
    assert table(store, "conversation") == table(store, "message") == table(store, "address") == []


async def test_whoever_was_forgotten_may_write_again(store: Store, erasing: Erasing, clock: Clock) -> None:
    apply(store, writes(1))
    await erasing.forget(conversation_of(store, ANA))
    clock.now += 60_000
    apply(store, writes(1), writes(2, at=NOON + 30_000), writes(3, at=NOON - 5 * DAY))
    assert [row[0] for row in table(store, "message", "text")] == [f"{word(2)} said"]
    apply(store, MessageEdited(ANA, meta_id(2), word(5), NOON + 40_000))
    assert found(store, word(5)) == 1


async def test_an_edit_told_late_does_not_bring_a_forgotten_message_back(
    store: Store, erasing: Erasing, clock: Clock
) -> None:
    apply(store, writes(1))
    await erasing.forget(conversation_of(store, ANA))
    clock.now += 600_000
    apply(store, MessageEdited(ANA, meta_id(1), word(2), NOON + 300_000))
    assert found(store, word(2)) == 0


async def test_the_mark_goes_when_nothing_as_old_could_come(store: Store, erasing: Erasing) -> None:
    apply(store, writes(1))
    await erasing.forget(conversation_of(store, ANA))
    assert len(table(store, "forgotten", "mark")) == 1

    def purge_until(at: int) -> None:
        store.write(lambda writing: purge.erase_forgotten(writing, purge.Until(0, 0, at), 1)).result()

    purge_until(NOON - 1)
    assert len(table(store, "forgotten", "mark")) == 1
    purge_until(NOON)
    assert table(store, "forgotten", "mark") == []


async def test_an_answer_on_its_way_settles_into_nothing(store: Store, erasing: Erasing) -> None:
    apply(store, writes(1))
    message = Outbox(store).answer(conversation_of(store, ANA), "With pleasure").result()
    store.write(lambda writing: sends.start(writing, message)).result()
    await erasing.forget(conversation_of(store, ANA))
    for outcome in (
        lambda writing: sends.settle(writing, message, "mid.ours"),
        lambda writing: sends.doubt(writing, message),
        lambda writing: sends.fail(writing, message, "refused"),
        lambda writing: sends.postpone(writing, message, NOON),
    ):
        store.write(outcome).result()
    assert table(store, "message") == []


async def test_backups_in_reach_are_asked(store: Store) -> None:
    asked: list[forgetting.Traces] = []

    async def backups(traces: forgetting.Traces) -> dict[str, int]:
        asked.append(traces)
        return {"backups": 2, "backups_elsewhere": 1}

    apply(store, writes(1))
    receipt = await Erasing(store, [backups]).forget(conversation_of(store, ANA))
    assert (receipt.counts["backups"], receipt.counts["backups_elsewhere"]) == (2, 1)
    assert asked[0].addresses == {(Channel.MESSENGER, ANA.person)}


async def test_an_asset_leaves_with_everything_that_came_by_it(store: Store, erasing: Erasing) -> None:
    for number, who in enumerate((ANA, CY, ANA, CY, Address(PAGE, "psid-bo"))):
        apply(store, writes(number, who), Progressed(who, Progress.READ, NOON, ("mid.unknown",)))
    comment(store, 7, "cy.makes")
    receipt = await erasing.erase_asset(INSTAGRAM)
    assert receipt is not None
    assert dict(receipt.counts) == {"messages": 2, "conversations": 1, "comments": 1}
    assert [row[1] for row in table(store, "asset", "id, channel")] == ["messenger", "whatsapp"]
    assert not store.prove([word(1), word(3), word(7), CY.person]).strings
    assert found(store, word(0)) == found(store, word(4)) == 1
    assert await erasing.erase_asset(INSTAGRAM) is None
    states = {state.permission: state for state in store.read(holdings.count).result()}
    assert states["instagram_basic"].rows == states["instagram_manage_messages"].rows == 0


async def test_it_is_out_of_sight_with_the_first_transaction(store: Store) -> None:
    apply(store, *(writes(n) for n in range(9)), *(writes(20 + n, CY) for n in range(9)))
    row = store.read(lambda db: connections.find(db, PAGE)).result()
    assert row is not None
    store.write(lambda writing: forgetting.begin_asset(writing, row.id)).result()
    shown = store.read(lambda db: conversations.page(db, Filter(View.ALL), NOON)).result()
    assert [each.asset for each in shown] == [INSTAGRAM]


@settings(max_examples=EXAMPLES, print_blob=True)
@given(stories(), st.sampled_from(PEOPLE), st.integers(1, 5), st.integers(0, 12), st.randoms())
def test_nothing_of_the_forgotten_comes_back_and_nobody_else_is_touched(
    told: list[Told], who: Address, size: int, stop: int, chance: random.Random
) -> None:
    """Cut off after any slice, the program started again, and the same events told again in any order."""
    events = [event for each in told for event in each.events()]
    again = chance.sample(events, len(events))  # hypothesis may end here, and not while a store is open
    clock = Clock()
    with TemporaryDirectory(dir=IN_MEMORY) as folder:
        key = lay_shop(folder)
        store = _opened(folder, key, clock)
        apply(store, *events)
        clock.now += DAY
        others = _of_others(store, who)
        _forget(store, who, size, stop)
        store.close()

        store = _opened(folder, key, clock)
        asyncio.run(_finish(store))
        apply(store, *again)
        gone = [word(each.number) for each in told if each.person == who and each.kind != "unread"]
        assert not store.prove(gone).strings
        assert _of_others(store, who) == others
        assert not store.read(forgetting.is_unfinished).result()
        assert store.keep_house(lambda db: db.execute("PRAGMA integrity_check").fetchone()).result() == ("ok",)
        assert store.keep_house(lambda db: db.execute("PRAGMA foreign_key_check").fetchall()).result() == []
        store.close()


async def _finish(store: Store) -> None:
    """What the program's own jobs do at its start."""
    await Erasing(store).finish()
    async for _ in retention.slices(store, purge.MERGING, purge.Until(0, 0)):
        pass
    await retention.empty_journal(store)


def _opened(folder: str, key: bytes, clock: Clock) -> Store:
    return Store(Path(folder) / "conwerz.db", key, clock, lambda: 0.0)


def _of_others(store: Store, who: Address) -> list[tuple[Any, ...]]:
    query = (
        "SELECT m.meta_id, m.text, m.sent_at, m.reply_to FROM message m JOIN conversation c ON c.id = m.conversation"
        " WHERE c.person_id <> ? ORDER BY m.meta_id"
    )
    return store.read(lambda db: db.execute(query, (who.person,)).fetchall()).result()


def _forget(store: Store, who: Address, size: int, stop: int) -> None:
    """In slices of `size`, and only the first `stop` of them."""
    query = "SELECT conversation FROM address WHERE person_id = ?"
    row = store.read(lambda db: db.execute(query, (who.person,)).fetchone()).result()
    if row is None:  # nobody wrote under this id: then nothing needs to stay away
        return
    store.write(lambda writing: forgetting.begin(writing, forgetting.traces(writing.db, row[0]))).result()
    for _ in itertools.repeat(None, stop):
        if not store.write(lambda writing: forgetting.erase_some(writing, size)).result().more:
            return
