"""What was written before we were connected, or while nobody told us, is read from Meta: once, in order, as read."""

from typing import Any

import pytest

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.views import View
from conwerz_desktop.meta import errors, webhooks
from conwerz_desktop.meta.pacing import Pace
from conwerz_desktop.practice.webhooks import notices, shapes
from conwerz_desktop.services import intake
from conwerz_desktop.services.backfill import Backfill
from conwerz_desktop.store import backfill, connections, conversations, gaps, gestures, messages
from conwerz_desktop.store.conversations import ConversationRow, Filter
from conwerz_desktop.store.messages import MessageRow
from tests.unit.services.conftest import PracticeShop

HOUR = 3_600_000
DAY = 24 * HOUR


class Reader:
    """A back-fill that never waits, and counts its alarms."""

    def __init__(self, shop: PracticeShop) -> None:
        self.shop = shop
        self.alarms = 0
        clock = shop.meta.platform.world.clock
        shop.graph.pace = Pace(monotonic=lambda: clock.now() / 1000, sleep=self._turn)
        rows = shop.store.read(connections.everything).result()
        self.backfill = Backfill(shop.store, shop.graph, {row: shop.tokens[row.asset] for row in rows}, self._alarm)

    async def fill(self) -> bool:
        return await self.backfill.fill()

    def _alarm(self) -> None:
        self.alarms += 1

    async def _turn(self, seconds: float) -> None:
        """Practice Meta counts the calls by its own clock."""
        self.shop.meta.verbs.move_clock(int(seconds * 1000) + 1)


def inbox(shop: PracticeShop, view: View = View.ALL) -> tuple[ConversationRow, ...]:
    now = shop.store.time.now()
    return shop.store.read(lambda db: conversations.page(db, Filter(view), now)).result()


def thread(shop: PracticeShop, conversation: int) -> list[MessageRow]:
    return list(reversed(shop.store.read(lambda db: messages.page(db, conversation)).result()))


def says(shop: PracticeShop, channel: str, person: str | None, text: str, **more: Any) -> str:
    """Somebody writes, and nobody tells us. Meta's times of what is read again are whole seconds."""
    shop.meta.verbs.move_clock(1000)
    return str(shop.meta.verbs.customer_writes(channel, person, text, **more)["person"])


@pytest.mark.parametrize("channel", ["messenger", "instagram"])
async def test_history_is_filed_by_its_own_time_and_as_read(shop: PracticeShop, channel: str) -> None:
    person = says(shop, channel, None, "Old question", ago=40 * HOUR)
    shop.meta.verbs.move_clock(1000)
    shop.meta.verbs.shop_writes_elsewhere(channel, person, "Old answer")
    says(shop, channel, person, "Thanks")
    reader = Reader(shop)
    assert await reader.fill()
    (row,) = inbox(shop)
    assert [(one.author, one.content.text) for one in thread(shop, row.id)] == [
        (Author.CUSTOMER, "Old question"),
        (Author.ELSEWHERE, "Old answer"),
        (Author.CUSTOMER, "Thanks"),
    ]
    assert row.unread == 0
    assert reader.alarms == 0
    assert row.profile.name or row.profile.username


async def test_only_what_is_unanswered_and_can_be_answered_freely_waits(shop: PracticeShop) -> None:
    says(shop, "messenger", "Early Guest", "Long ago", ago=2 * DAY)
    fresh = says(shop, "messenger", "Fresh Guest", "An hour ago", ago=HOUR)
    answered = says(shop, "instagram", None, "Answered", ago=HOUR)
    shop.meta.verbs.shop_writes_elsewhere("instagram", answered, "Yes")
    await Reader(shop).fill()
    assert len(inbox(shop)) == 3
    assert [row.person_id for row in inbox(shop, View.WAITING)] == [fresh]


async def test_a_second_look_changes_nothing_and_reads_no_conversation(shop: PracticeShop) -> None:
    says(shop, "messenger", None, "Hello", count=3)
    reader = Reader(shop)
    await reader.fill()
    before = [thread(shop, row.id) for row in inbox(shop)]
    shop.meta.verbs.set_fault("refuse_next", edge="", code=2, times=2)
    assert not await reader.fill()
    assert await reader.fill()
    assert [thread(shop, row.id) for row in inbox(shop)] == before


async def test_what_a_webhook_has_told_is_not_told_again(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.MESSENGER, "Do you ship?")
    await Reader(shop).fill()
    assert len(thread(shop, conversation)) == 1
    (row,) = inbox(shop)
    assert row.unread == 1


async def test_a_webhook_that_comes_after_the_reading_is_news_all_the_same(shop: PracticeShop) -> None:
    reader = Reader(shop)
    person = says(shop, "messenger", None, "First")
    await reader.fill()
    assert inbox(shop)[0].unread == 0
    shop.customer(Channel.MESSENGER, "Second", person=person)
    assert inbox(shop)[0].unread == 1


async def test_the_spelling_of_the_webhook_stays(shop: PracticeShop) -> None:
    """Also for what the reading brought first: the shop's own reaction stays with it."""
    says(shop, "messenger", None, "Do you ship?")
    await Reader(shop).fill()
    (row,) = inbox(shop)
    read_again = thread(shop, row.id)[0]
    shop.store.write(lambda writing: gestures.react(writing, read_again.id, "❤")).result()
    told = shop.meta.platform.world.messages[read_again.meta_id.removeprefix("m_")]
    webhook = notices.payload([shapes.message(shop.meta.platform.world, told)])
    shop.store.write(lambda writing: intake.apply(writing, webhooks.read(webhook))).result()
    (known,) = thread(shop, row.id)
    assert read_again.meta_id == f"m_{told.id}"
    assert (known.id, known.meta_id) == (read_again.id, told.id)
    assert known.reactions == (messages.Reaction("❤", by_shop=True),)


async def test_more_conversations_than_a_page_holds(shop: PracticeShop) -> None:
    people = {says(shop, "messenger", f"Guest {number}", f"Hi {number}") for number in range(60)}
    assert await Reader(shop).fill()
    assert shop.store.read(conversations.total).result() == 60 == len(people)


async def test_a_silent_webhook_is_noticed(shop: PracticeShop) -> None:
    reader = Reader(shop)
    shop.customer(Channel.MESSENGER, "Heard")
    await reader.fill()
    assert reader.alarms == 0
    says(shop, "messenger", "Quiet Guest", "Never told")
    await reader.fill()
    assert reader.alarms == 1
    assert {row.last_text for row in inbox(shop, View.WAITING)} == {"Heard", "Never told"}


async def test_what_is_older_than_the_retention_stays_away(shop: PracticeShop) -> None:
    says(shop, "messenger", None, "Too old", ago=100 * DAY)
    await Reader(shop).fill()
    assert inbox(shop) == ()


async def test_what_was_unsent_does_not_come_back(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.INSTAGRAM, "Secret")
    row = thread(shop, conversation)[0]
    shop.store.write(lambda writing: messages.unsend(writing, row.id, writing.now)).result()
    await Reader(shop).fill()
    assert thread(shop, conversation)[0].unsent
    assert thread(shop, conversation)[0].content.text == ""


async def test_a_gap_is_read_again_and_said_to_be_filled(shop: PracticeShop) -> None:
    reader = Reader(shop)
    conversation = shop.customer(Channel.MESSENGER, "Before")
    await reader.fill()
    person = inbox(shop)[0].person_id
    shop.meta.verbs.move_clock(HOUR)
    says(shop, "messenger", person, "In the gap")
    lost_at = shop.store.time.now()
    shop.meta.verbs.move_clock(HOUR)
    shop.customer(Channel.MESSENGER, "After", person=person)
    shop.store.write(lambda writing: gaps.add(writing, lost_at - 1000, lost_at + 1000, 1)).result()
    assert await reader.fill()
    assert [row.content.text for row in thread(shop, conversation)] == ["Before", "In the gap", "After"]
    assert shop.store.read(gaps.unfilled).result() == ()
    assert len(shop.store.read(gaps.everything).result()) == 1


async def test_where_meta_does_not_answer_it_begins_again_later(shop: PracticeShop) -> None:
    says(shop, "instagram", None, "Hello")
    reader = Reader(shop)
    shop.meta.verbs.set_fault("refuse_next", edge="", code=613, times=100)
    assert not await reader.fill()
    row, *_ = shop.store.read(connections.everything).result()
    assert shop.store.read(lambda db: backfill.read_until(db, row.id)).result() is None
    shop.meta.verbs.set_fault("refuse_next", on=False)
    assert await reader.fill()
    assert len(inbox(shop)) == 1


async def test_what_was_unsent_on_the_web_is_found_when_the_owner_looks(shop: PracticeShop) -> None:
    """Meta sends no event for it."""
    conversation = shop.customer(Channel.INSTAGRAM, "First")
    person = inbox(shop)[0].person_id
    for text in ("Delete me", "Last"):
        shop.meta.verbs.move_clock(HOUR)
        shop.customer(Channel.INSTAGRAM, text, person=person)
    secret = thread(shop, conversation)[1]
    shop.meta.verbs.customer_unsends("instagram", person, message_id=secret.meta_id)
    shop.meta.verbs.move_clock(HOUR)
    reader = Reader(shop)
    await reader.backfill.look_for_unsent(conversation)
    assert [(row.unsent, row.content.text) for row in thread(shop, conversation)] == [
        (False, "First"),
        (True, ""),
        (False, "Last"),
    ]


async def test_nothing_is_erased_on_the_word_of_a_list_alone(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.INSTAGRAM, "First")
    person = inbox(shop)[0].person_id
    shop.meta.verbs.move_clock(HOUR)
    shop.customer(Channel.INSTAGRAM, "Second", person=person)
    second = thread(shop, conversation)[1]
    shop.meta.verbs.customer_unsends("instagram", person, message_id=second.meta_id)
    shop.meta.verbs.move_clock(HOUR)
    reader = Reader(shop)
    shop.meta.verbs.set_fault("refuse_next", edge="", code=190, times=1)
    await reader.backfill.look_for_unsent(conversation)
    assert not any(row.unsent for row in thread(shop, conversation))
    assert errors.find(190).key == "login_invalid"
